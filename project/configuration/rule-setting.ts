import type {
  Rules,
  Severity,
  RuleSetting as WrittenSetting,
} from "../../schemas/generated/configuration.ts";
import type { SeverityName } from "../given-configuration.ts";
import type { ConfigurationFile, ValuePath } from "./configuration-file.ts";
import type { Source } from "./source.ts";

/** What holds for a rule, and where it comes from. */
export interface RuleSetting {
  readonly severity: SeverityName;
  /** The rule's options; undefined where none are given. */
  readonly options: object | undefined;
  readonly source: Source;
  /** Where the options come from, if a nearer place has changed the severity alone. */
  readonly optionsSource: Source | undefined;
}

/** Settings of rules, by the rule's name. */
export type RuleSettings = ReadonlyMap<string, RuleSetting>;

const SEVERITIES: readonly SeverityName[] = ["off", "warn", "error"];

/** A severity by its name, of those that can also be a number or a switch. */
export function severityName(severity: Severity | boolean): SeverityName {
  if (typeof severity === "boolean") return severity ? "warn" : "off";
  return typeof severity === "number" ? SEVERITIES[severity]! : severity;
}

/** The rules of a configuration, or of one of its overrides. */
export function ruleSettingsIn(file: ConfigurationFile, path: ValuePath, rules: Rules = {}): RuleSettings {
  return new Map(
    Object.entries(rules).map(([name, written]) => {
      const source = file.source([...path, name]);
      const { severity, options } = read(written);
      return [name, { severity, options, source, optionsSource: options && source }];
    }),
  );
}

function read(written: WrittenSetting): { severity: SeverityName; options: object | undefined } {
  const [severity, options] = Array.isArray(written) ? written : [written];
  return { severity: severityName(severity), options };
}

/** What holds for a rule when a nearer place changes it. A severity alone leaves the options as they were. */
export function changed(before: RuleSetting | undefined, change: RuleSetting): RuleSetting {
  if (change.options !== undefined || before?.options === undefined) return change;
  return { ...change, options: before.options, optionsSource: before.optionsSource };
}
