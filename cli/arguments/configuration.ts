import { didYouMeanPath } from "../../inventory/text/nearest-path.ts";
import { RuleOptionsError } from "../../project/configuration/given-rules.ts";
import type { WrittenRule } from "../../project/configuration/written-rule.ts";
import type { GivenConfiguration, RuleSetName } from "../../project/given-configuration.ts";
import { UsageError } from "../../project/usage-error.ts";
import type { Services } from "../services.ts";
import type { Options, OptionValues } from "./option.ts";

const RULE_SETS = ["recommended", "strict", "stylistic", "all"] as const satisfies readonly RuleSetName[];

/** The options that say which files are read, and by which configuration. */
export const fileOptions = {
  config: {
    kind: "text",
    placeholder: "FILE",
    description:
      "Go by this configuration and no other. Its globs are seen from the current folder, and it is read from the disk.",
  },
  "ignore-pattern": {
    kind: "texts",
    placeholder: "PATTERN",
    description:
      "Leave out files or folders, as a line of .gitignore does; '!' takes back in. May be given several times.",
  },
} as const satisfies Options;

/** The options that say what holds, beside the configurations. */
export const configurationOptions = {
  ...fileOptions,
  extends: {
    kind: "choices",
    choices: RULE_SETS,
    description:
      "Turn on a rule set, too, as if it stood last in 'extends' of the outermost configuration: what configurations say of single rules still holds. May be given several times.",
  },
  rule: {
    kind: "texts",
    placeholder: "'NAME: SEVERITY'",
    description:
      "Set a rule to off, warn or error, over all configurations; with options 'NAME: [SEVERITY, {OPTION: VALUE}]'. May be given several times.",
  },
} as const satisfies Options;

/** What a command line says beside the configurations, and where it says it. */
export class CommandLineConfiguration {
  readonly given: GivenConfiguration;
  readonly #rules: readonly WrittenRule[];

  private constructor(given: GivenConfiguration, rules: readonly WrittenRule[]) {
    this.given = given;
    this.#rules = rules;
  }

  /**
   * Understands the options.
   *
   * @throws UsageError for a rule that is not written as one, or that does not exist, with the nearest names
   */
  static async of(
    options: OptionValues<typeof fileOptions> & Partial<OptionValues<typeof configurationOptions>>,
    services: Services,
  ): Promise<CommandLineConfiguration> {
    const { config, extends: sets = [], rule: texts = [], "ignore-pattern": patterns } = options;
    const rules = texts.length > 0 ? await writtenRules(texts, services) : [];
    const given = {
      ...(config === undefined ? {} : { configuration: config }),
      ...(sets.length > 0 ? { extends: [...new Set(sets)] } : {}),
      ...(rules.length > 0
        ? { rules: Object.fromEntries(rules.map((each) => [each.name, each.change])) }
        : {}),
      ...(patterns.length > 0 ? { ignorePatterns: patterns } : {}),
    };
    return new CommandLineConfiguration(given, rules);
  }

  /** Does what goes by the configuration. @throws UsageError with the place on the command line, where options of a rule are wrong */
  async placing<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      const rule =
        error instanceof RuleOptionsError && this.#rules.findLast(({ name }) => name === error.rule);
      throw rule ? ofRule(rule.error([1, ...error.path], error.message, error.part)) : error;
    }
  }
}

async function writtenRules(texts: readonly string[], services: Services): Promise<WrittenRule[]> {
  const { WrittenRule } = await import("../../project/configuration/written-rule.ts");
  const names = Object.keys((await services.ruleBook()).rules);
  return texts.map((text) => {
    const rule = written(text, WrittenRule);
    if (names.includes(rule.name) || isForeign(rule.name, names)) return rule;
    throw new UsageError(
      `No rule is called '${rule.name}'.${didYouMeanPath(rule.name, names)} 'drlint rules' lists them all.`,
    );
  });
}

function written(text: string, Rule: typeof WrittenRule): WrittenRule {
  try {
    return new Rule(text);
  } catch (error) {
    throw error instanceof UsageError ? ofRule(error) : error;
  }
}

function ofRule({ message }: UsageError): UsageError {
  return new UsageError(`--rule: ${message}`);
}

/** Whether a rule can only be one of a plugin, which is not loaded yet. */
function isForeign(name: string, ruleNames: readonly string[]): boolean {
  const subject = name.slice(0, name.indexOf("/") + 1);
  return subject !== "" && !ruleNames.some((each) => each.startsWith(subject));
}
