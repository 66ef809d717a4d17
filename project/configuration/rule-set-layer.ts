import { ruleSets } from "../../rules/rule-sets.ts";
import type { RuleSetName } from "../given-configuration.ts";
import type { FileFilter } from "./files-glob.ts";
import type { Layer } from "./layer.ts";
import type { RuleSettings } from "./rule-setting.ts";
import type { Source } from "./source.ts";

/**
 * The layer that a rule set of drlint adds to a configuration.
 *
 * @param source the entry that names it
 * @param files the files that it holds for; undefined: all that the configuration is about
 */
export function ruleSetLayer(ruleSet: RuleSetName, source: Source, files: FileFilter | undefined): Layer {
  return {
    files,
    rules: ruleSetSettings(ruleSet, { ...source, ruleSet: `drlint:${ruleSet}` }),
    settings: undefined,
    reportUnusedDisableDirectives: undefined,
  };
}

/** The rules of a rule set, all with one source. */
function ruleSetSettings(ruleSet: RuleSetName, source: Source): RuleSettings {
  return new Map(
    Object.entries(ruleSets[ruleSet]).map(([name, severity]) => [
      name,
      { severity, options: undefined, source, optionsSource: undefined },
    ]),
  );
}
