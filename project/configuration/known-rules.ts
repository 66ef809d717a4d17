import { rules } from "../../rules/index.ts";
import type { SeverityName } from "../given-configuration.ts";
import { ALWAYS_ON, type FileConfiguration } from "./file-configuration.ts";
import type { RulesByName } from "./plugins.ts";

const OWN: RulesByName = new Map(Object.entries(rules));

/** The rules that a file can be linted with: drlint's own and those of plugins. */
export function knownRules({ plugins }: Pick<FileConfiguration, "plugins">): RulesByName {
  return plugins.size === 0 ? OWN : new Map([...OWN, ...plugins]);
}

/** Whether a rule is on for a file, beside the one that is never off by chance. */
export function lintsAnything(
  { rules: settings }: FileConfiguration,
  changes: Readonly<Record<string, SeverityName>>,
): boolean {
  const severities = new Map([...settings].map(([name, { severity }]) => [name, severity]));
  for (const [name, severity] of Object.entries(changes)) severities.set(name, severity);
  return [...severities].some(([name, severity]) => name !== ALWAYS_ON && severity !== "off");
}
