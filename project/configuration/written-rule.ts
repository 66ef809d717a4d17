import { readYaml } from "../../inventory/text/read-stretch.ts";
import type { Tree } from "../../inventory/text/tree.ts";
import { valueOfTree } from "../../inventory/text/value-of-tree.ts";
import type { Configuration } from "../../schemas/generated/configuration.ts";
import { validate } from "../../schemas/generated/validate-configuration.js";
import type { RuleChange } from "../given-configuration.ts";
import { UsageError } from "../usage-error.ts";
import { offsetOf, type Part, type ValuePath } from "./configuration-file.ts";
import { mistakesIn } from "./mistakes.ts";
import { severityName } from "./rule-setting.ts";

/** A rule as people write it in one line, as under `rules` of a configuration: `name: [warn, { option: value }]`. */
export class WrittenRule {
  readonly name: string;
  readonly change: RuleChange;
  readonly #text: string;
  readonly #start: number;
  readonly #tree: Tree | undefined;

  /**
   * @throws UsageError for a text that is none, with the column of the mistake
   */
  constructor(text: string) {
    const [head, name = ""] = /^\s*([^\s:]+)\s*:/.exec(text) ?? [""];
    const value = text.slice(head.length);
    if (name === "" || value.trim() === "") {
      throw new UsageError(
        `It takes a rule and a severity, 'inventory/schema: warn', or both with options, 'NAME: [warn, { OPTION: VALUE }]'; '${text}' was given.`,
      );
    }
    const { tree, problems } = readYaml(text, head.length, text.length);
    this.name = name;
    this.#text = text;
    this.#start = head.length;
    this.#tree = tree;
    const [problem] = problems;
    if (problem) throw this.#errorAt(problem.start, problem.message);
    const written = tree && valueOfTree(tree);
    const content = { rules: { [name]: written } };
    if (!validate(content)) {
      const [mistake] = mistakesIn(content, validate.errors!);
      throw this.error(mistake!.path.slice(2), mistake!.problem, mistake!.part);
    }
    const setting = (content as unknown as { rules: NonNullable<Configuration["rules"]> }).rules[name]!;
    const [severity, options] = Array.isArray(setting) ? setting : [setting];
    this.change =
      options === undefined ? severityName(severity) : [severityName(severity), options as object];
  }

  /** An error at a place within what is said of the rule. */
  error(path: ValuePath, problem: string, part: Part): UsageError {
    return this.#errorAt(offsetOf(this.#tree, path, part), problem);
  }

  #errorAt(offset: number, problem: string): UsageError {
    return new UsageError(`'${this.#text}', column ${this.#start + offset + 1}: ${problem}`);
  }
}
