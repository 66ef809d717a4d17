import type { SeverityName } from "../../project/given-configuration.ts";
import { ruleSets } from "../../rules/rule-sets.ts";

/** Severities over those of the configurations: strict settings show facts that are not recorded. */
export function severityChanges(isStrict: boolean): Readonly<Record<string, SeverityName>> {
  if (!isStrict) return {};
  const strict = Object.entries(ruleSets.strict);
  return Object.fromEntries(strict.filter(([name]) => !Object.hasOwn(ruleSets.recommended, name)));
}
