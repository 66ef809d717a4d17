import type { RuleSet } from "../rules/define/rule-types.ts";

/** A severity as people write it. */
export type SeverityName = "off" | "warn" | "error";

/** What a configuration says of a rule: its severity, and its options where they are to change. */
export type RuleChange = SeverityName | readonly [severity: SeverityName, options?: object];

/** A rule set by its name, without `drlint:`. */
export type RuleSetName = RuleSet | "all";

/** What is said of rules and files beside the configurations that stand with them. Paths and patterns are relative to `cwd`. */
export interface GivenConfiguration {
  /**
   * A configuration file that holds in the place of all others, as if the current folder extended it. It and what it builds
   * on are read from the disk. Left out: configurations are looked for, from each file upwards.
   */
  readonly configuration?: string;
  /**
   * Rule sets that are on, too, as if they stood last in `extends` of the outermost configuration: what configurations say of
   * single rules still holds. Without a configuration they come on top of `recommended`.
   */
  readonly extends?: readonly RuleSetName[];
  /** Severities and options by rule name, over those of the configurations. A severity alone leaves options as they are. */
  readonly rules?: Readonly<Record<string, RuleChange>>;
  /** Files and folders that are left out, as `.gitignore` names them; `!` takes back in what a configuration leaves out. */
  readonly ignorePatterns?: readonly string[];
}
