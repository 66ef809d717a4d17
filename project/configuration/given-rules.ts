import type { GivenConfiguration, RuleChange } from "../given-configuration.ts";
import { UsageError } from "../usage-error.ts";
import type { Part, ValuePath } from "./configuration-file.ts";
import type { FileConfiguration } from "./file-configuration.ts";
import { knownRules } from "./known-rules.ts";
import { unknownRule } from "./rule-check.ts";

/** A mistake in options that are given to a rule beside the configurations. */
export class RuleOptionsError extends UsageError {
  readonly rule: string;
  /** The way from the options to what is wrong. */
  readonly path: ValuePath;
  readonly part: Part;

  constructor(rule: string, problem: string, path: ValuePath, part: Part) {
    super(problem);
    this.rule = rule;
    this.path = path;
    this.part = part;
  }
}

/**
 * Checks what is said of rules beside the configurations of some files: each rule must exist for one of them, and take the options.
 *
 * @throws UsageError for a rule that does not exist, RuleOptionsError for wrong options
 */
export async function checkGivenRules(
  given: NonNullable<GivenConfiguration["rules"]>,
  configurations: ReadonlySet<FileConfiguration>,
): Promise<void> {
  const changes = Object.entries(given);
  if (changes.length === 0) return;
  const known = new Map([...configurations].flatMap((each) => [...knownRules(each)]));
  for (const [name, change] of changes) {
    const rule = known.get(name);
    if (!rule) throw new UsageError(unknownRule(name, [...known.keys()]));
    const options = optionsOf(change);
    if (options === undefined) continue;
    const { mistakeInOptions } = await import("./rule-options.ts");
    const mistake = mistakeInOptions(rule, options);
    if (mistake) throw new RuleOptionsError(name, mistake.problem, mistake.path, mistake.part);
  }
}

function optionsOf(change: RuleChange): object | undefined {
  return typeof change === "string" ? undefined : change[1];
}
