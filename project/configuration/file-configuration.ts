import type { Settings } from "../../schemas/generated/configuration.ts";
import type { SeverityName } from "../given-configuration.ts";
import type { Layer } from "./layer.ts";
import type { RulesByName } from "./plugins.ts";
import { changed, type RuleSetting, type RuleSettings } from "./rule-setting.ts";
import { mergeSettings, plainSettings, type SettingsTree } from "./settings.ts";
import type { Sourced } from "./source.ts";

/** What holds for a file. Files for which the same holds share one object. */
export interface FileConfiguration {
  /** The configuration files that it comes from, nearest first. Empty where there are none. */
  readonly files: readonly string[];
  /** All rules that a configuration speaks of. One that is not among them is off. */
  readonly rules: RuleSettings;
  /** The rules of the plugins. */
  readonly plugins: RulesByName;
  /** The absolute paths of the plugins' modules. */
  readonly pluginModules: readonly Sourced<string>[];
  readonly settings: Settings;
  readonly settingsTree: SettingsTree;
  /** What a directive is that silences nothing. */
  readonly reportUnusedDisableDirectives: Sourced<SeverityName>;
}

/** The rule that holds unless it is turned off by name: a text that cannot be read cannot be linted. */
export const ALWAYS_ON = "inventory/syntax";

/** What a directive is that silences nothing, where no configuration says. */
export const UNUSED_DIRECTIVES: Sourced<SeverityName> = { value: "warn", source: { from: "default" } };

/** Merges layers, weakest first, over drlint's defaults. */
export function mergeLayers(
  layers: readonly Layer[],
  { files, plugins, pluginModules }: Pick<FileConfiguration, "files" | "plugins" | "pluginModules">,
): FileConfiguration {
  const rules = new Map<string, RuleSetting>([
    [
      ALWAYS_ON,
      { severity: "error", options: undefined, source: { from: "default" }, optionsSource: undefined },
    ],
  ]);
  for (const layer of layers) {
    for (const [name, setting] of layer.rules) rules.set(name, changed(rules.get(name), setting));
  }
  const unused = layers.findLast((layer) => layer.reportUnusedDisableDirectives);
  const settingsTree = mergeSettings(layers.flatMap(({ settings }) => settings ?? []));
  return {
    files,
    rules,
    plugins,
    pluginModules,
    settings: plainSettings(settingsTree),
    settingsTree,
    reportUnusedDisableDirectives: unused?.reportUnusedDisableDirectives ?? UNUSED_DIRECTIVES,
  };
}
