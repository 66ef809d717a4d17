import type { Linter } from "eslint";
import { didYouMean } from "../inventory/names/nearest.ts";
import { rules } from "../rules/index.ts";
import { inventoryLanguage } from "../rules/language/language.ts";
import { PLUGIN_NAME } from "../rules/plugin-name.ts";
import { ruleSets } from "../rules/rule-sets.ts";
import { type SeverityName, UsageError } from "./options.ts";

/**
 * The name under which ESLint is handed every file: it matches names against its base folder, and an inventory may lie
 * outside of it. Rules ask the inventory for the real path.
 */
export const ANY_INVENTORY = "inventory.dr.yaml";

/**
 * ESLint's configuration for a lint: every file is an inventory, and the recommended rules hold.
 *
 * @param changes severities by rule name, over those of the rule set
 * @throws UsageError for a rule that does not exist
 */
export function eslintConfig(changes: Readonly<Record<string, SeverityName>>): Linter.Config[] {
  for (const name of Object.keys(changes)) {
    if (!Object.hasOwn(rules, name)) {
      throw new UsageError(`There is no rule '${name}'.${didYouMean(name, Object.keys(rules))}`);
    }
  }
  const severities = { ...ruleSets.recommended, ...changes };
  return [
    {
      files: [ANY_INVENTORY],
      plugins: { [PLUGIN_NAME]: plugin() },
      language: `${PLUGIN_NAME}/inventory`,
      rules: Object.fromEntries(
        Object.entries(severities).map(([rule, severity]) => [`${PLUGIN_NAME}/${rule}`, severity]),
      ),
    },
  ];
}

// ESLint would compile a validator for the options of each rule, which costs more than a lint of a small file. Options
// have been checked by then, where they were read.
function plugin(): NonNullable<Linter.Config["plugins"]>[string] {
  const unchecked = Object.entries(rules).map(([name, rule]) => [
    name,
    { ...rule, meta: { ...rule.meta, schema: false } },
  ]);
  return { languages: { inventory: inventoryLanguage }, rules: Object.fromEntries(unchecked) };
}

/** Whether a rule reads what the others decided. */
export function runsAfterOthers(ruleId: string): boolean {
  return rules[ruleId.slice(PLUGIN_NAME.length + 1)]?.meta.docs.afterOthers ?? false;
}

/** Whether some rule is on that reads what the others decided. */
export function hasRulesAfterOthers(config: readonly Linter.Config[]): boolean {
  return config.some(({ rules: severities = {} }) =>
    Object.keys(severities).some((ruleId) => severities[ruleId] !== "off" && runsAfterOthers(ruleId)),
  );
}
