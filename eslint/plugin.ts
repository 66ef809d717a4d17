import type { ESLint, Linter } from "eslint";
import { rules } from "../rules/index.ts";
import { type RuleSetSeverities, ruleSets } from "../rules/rule-sets.ts";
import { PLUGIN_NAME } from "../rules/source/plugin-name.ts";
import { requireTestedEslint, runningEslint } from "./eslint-version.ts";
import { inventoryLanguage } from "./language.ts";
import { inventoryProcessor } from "./processor.ts";

requireTestedEslint(runningEslint(process.argv[1], process.cwd()));

/** The files that the ready-made configurations speak of. */
const FILES = ["**/*.dr.yaml", "**/*.dr.yml", "**/*.dr.json"];

const plugin = {
  meta: { name: PLUGIN_NAME, version: "0.1.0", namespace: PLUGIN_NAME },
  languages: { inventory: inventoryLanguage },
  processors: { inventory: inventoryProcessor },
  rules: rules as unknown as NonNullable<ESLint.Plugin["rules"]>,
  configs: {} as Record<keyof typeof ruleSets, Linter.Config>,
} satisfies ESLint.Plugin;

for (const [name, severities] of Object.entries(ruleSets)) {
  plugin.configs[name as keyof typeof ruleSets] = {
    name: `drlint/${name}`,
    files: FILES,
    plugins: { [PLUGIN_NAME]: plugin },
    language: `${PLUGIN_NAME}/inventory`,
    processor: `${PLUGIN_NAME}/inventory`,
    rules: prefixed(severities),
  };
}

function prefixed(severities: RuleSetSeverities): Linter.RulesRecord {
  return Object.fromEntries(
    Object.entries(severities).map(([rule, level]) => [`${PLUGIN_NAME}/${rule}`, level]),
  );
}

/** The ESLint plugin: `export default [drlint.configs.recommended]` in an eslint.config.js. */
export default plugin;
