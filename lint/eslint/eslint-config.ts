import type { Linter } from "eslint";
import type { FileConfiguration } from "../../project/configuration/file-configuration.ts";
import { knownRules } from "../../project/configuration/known-rules.ts";
import type { RulesByName } from "../../project/configuration/plugins.ts";
import type { SeverityName } from "../../project/given-configuration.ts";
import type { InventoryRule } from "../../rules/define/rule-types.ts";
import { rules } from "../../rules/index.ts";
import type { LintRun } from "../../rules/run/lint-run.ts";
import { inventoryLanguage } from "../../rules/source/language.ts";
import { PLUGIN_NAME } from "../../rules/source/plugin-name.ts";
import { walkedRule } from "./walked-rule.ts";

/**
 * The name under which ESLint is handed every file: it matches names against its base folder, and an inventory may lie
 * outside of it. Rules ask the inventory for the real path.
 */
export const ANY_INVENTORY = "inventory.dr.yaml";

/** What ESLint is told of the files for which one configuration holds. */
export interface EslintConfig {
  readonly config: Linter.Config[];
  /** Whether a rule reads what the others decided. The name is ESLint's, with the plugin's in front. */
  runsAfterOthers(ruleId: string): boolean;
  /** Whether such a rule is on. */
  readonly hasRulesAfterOthers: boolean;
  /** Whether a rule compares with an earlier state that a run has not. The name is drlint's or ESLint's. */
  lacksEarlier(rule: string, run: LintRun): boolean;
  /** Whether there is a rule of this name, the plugins' included. */
  exists(rule: string): boolean;
  isOn(rule: string): boolean;
}

/** Severities over those of the configurations. */
export interface SeverityChanges {
  /** By rule name. */
  readonly rules?: Readonly<Record<string, SeverityName>>;
  readonly reportUnusedDisableDirectives?: SeverityName;
}

/** Makes ESLint's configurations of ours, one for each that differs. */
export class EslintConfigs {
  readonly #changes: Readonly<Record<string, SeverityName>>;
  readonly #unusedDirectives: SeverityName | undefined;
  readonly #made = new Map<FileConfiguration, EslintConfig>();

  constructor({ rules: changes = {}, reportUnusedDisableDirectives }: SeverityChanges) {
    this.#changes = changes;
    this.#unusedDirectives = reportUnusedDisableDirectives;
  }

  of(configuration: FileConfiguration): EslintConfig {
    let made = this.#made.get(configuration);
    if (made === undefined) {
      made = this.#make(configuration);
      this.#made.set(configuration, made);
    }
    return made;
  }

  #make(configuration: FileConfiguration): EslintConfig {
    const known = knownRules(configuration);
    const entries: Linter.RulesRecord = {};
    for (const [name, { severity, options }] of configuration.rules) {
      if (known.has(name)) entries[ruleId(name)] = options === undefined ? severity : [severity, options];
    }
    for (const [name, severity] of Object.entries(this.#changes)) {
      if (!known.has(name)) continue;
      const options = configuration.rules.get(name)?.options;
      entries[ruleId(name)] = options === undefined ? severity : [severity, options];
    }
    const runsAfterOthers = (id: string) => known.get(ruleName(id))?.meta.docs.afterOthers ?? false;
    const lacksEarlier = (rule: string, run: LintRun) =>
      run.lacksEarlierFor(known.get(ruleName(rule))?.meta.docs ?? {});
    const config = {
      files: [ANY_INVENTORY],
      // Rules that are off are there too: a directive may name them.
      plugins: this.#plugins(known, entries),
      language: `${PLUGIN_NAME}/inventory`,
      linterOptions: {
        reportUnusedDisableDirectives:
          this.#unusedDirectives ?? configuration.reportUnusedDisableDirectives.value,
      },
      settings: { [PLUGIN_NAME]: configuration.settings },
      rules: entries,
    };
    return {
      config: [config as unknown as Linter.Config],
      runsAfterOthers,
      lacksEarlier,
      hasRulesAfterOthers: Object.entries(entries).some(([id, entry]) => isOn(entry) && runsAfterOthers(id)),
      exists: (rule) => known.has(rule),
      isOn: (rule) => isOn(entries[ruleId(rule)] ?? "off"),
    };
  }

  /** drlint's own plugin, and one for each owner of other rules, so that their names need nothing in front. */
  #plugins(known: RulesByName, entries: Linter.RulesRecord): Record<string, object> {
    const own: Record<string, InventoryRule> = {};
    const plugins: Record<string, { rules: Record<string, InventoryRule>; languages?: object }> = {
      [PLUGIN_NAME]: { languages: { inventory: inventoryLanguage }, rules: own },
    };
    for (const [name, rule] of known) {
      if (isOwn(name)) {
        own[name] = runnable(isWarning(entries[ruleId(name)]) ? (rule.asWarning ?? rule) : rule);
        continue;
      }
      const owner = name.slice(0, name.startsWith("@") ? name.lastIndexOf("/") : name.indexOf("/"));
      plugins[owner] ??= { rules: {} };
      plugins[owner].rules[name.slice(owner.length + 1)] = runnable(rule);
    }
    return plugins;
  }
}

// ESLint would compile a validator for the options of each rule, which costs more than a lint of a small file. Options
// have been checked by then, where they were read.
function runnable(rule: InventoryRule): InventoryRule {
  return { ...walkedRule(rule), meta: Object.create(rule.meta, { schema: { value: false } }) };
}

function isOn(entry: Linter.RuleEntry): boolean {
  return severityOf(entry) !== "off";
}

function isWarning(entry: Linter.RuleEntry | undefined): boolean {
  return entry !== undefined && severityOf(entry) === "warn";
}

function severityOf(entry: Linter.RuleEntry): Linter.RuleSeverity {
  return Array.isArray(entry) ? entry[0] : entry;
}

function isOwn(name: string): boolean {
  return Object.hasOwn(rules, name);
}

function ruleId(name: string): string {
  return isOwn(name) ? `${PLUGIN_NAME}/${name}` : name;
}

function ruleName(id: string): string {
  return id.startsWith(`${PLUGIN_NAME}/`) ? id.slice(PLUGIN_NAME.length + 1) : id;
}
