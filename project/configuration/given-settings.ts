import type { GivenConfiguration, RuleChange } from "../given-configuration.ts";
import type { FileConfiguration } from "./file-configuration.ts";
import { IgnorePatterns } from "./ignore-patterns.ts";
import { knownRules } from "./known-rules.ts";
import { changed, type RuleSetting } from "./rule-setting.ts";

/** What options say beside the configurations: it wins over them. */
export class GivenSettings {
  /** What they leave out, or take back in. */
  readonly patterns: IgnorePatterns;
  readonly #rules: ReadonlyMap<string, RuleSetting>;
  readonly #merged = new Map<FileConfiguration, FileConfiguration>();

  /** @param cwd the folder that patterns are seen from */
  constructor({ rules = {}, ignorePatterns = [] }: GivenConfiguration, cwd: string) {
    this.patterns = new IgnorePatterns(
      cwd,
      ignorePatterns.map((pattern) => ({ pattern })),
    );
    this.#rules = new Map(Object.entries(rules).map(([name, change]) => [name, settingOf(change)]));
  }

  /** What holds where a configuration does, with what options say of its rules. Another file's plugin may have the others. */
  over(configuration: FileConfiguration): FileConfiguration {
    if (this.#rules.size === 0) return configuration;
    let merged = this.#merged.get(configuration);
    if (!merged) {
      const known = knownRules(configuration);
      const rules = new Map(configuration.rules);
      for (const [name, change] of this.#rules)
        if (known.has(name)) rules.set(name, changed(rules.get(name), change));
      merged = { ...configuration, rules };
      this.#merged.set(configuration, merged);
    }
    return merged;
  }
}

function settingOf(change: RuleChange): RuleSetting {
  const [severity, options] = typeof change === "string" ? [change] : change;
  const source = { from: "options" } as const;
  return { severity, options, source, optionsSource: options && source };
}
