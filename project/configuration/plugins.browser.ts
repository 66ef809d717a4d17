import type { InventoryRule } from "../../rules/define/rule-types.ts";
import type { ConfigurationFile, ValuePath } from "./configuration-file.ts";

/** Rules by name, `contoso/tag-required`. */
export type RulesByName = ReadonlyMap<string, InventoryRule>;

/** A module with rules; a browser has none. */
export interface Plugin {
  readonly path: string;
  readonly rules: RulesByName;
}

/** Whether plugins can be loaded here, and what it takes where they are left out; a sentence. */
export const PLUGINS = {
  canBeLoaded: false,
  whenLeftOut: "Plugins are not loaded in a browser: 'drlint lint' and editors on a computer have them.",
};

/** @throws ConfigurationError always: whoever asks has not looked at `PLUGINS` */
export async function loadPlugin(entry: string, file: ConfigurationFile, at: ValuePath): Promise<Plugin> {
  throw file.error(at, `The plugin '${entry}' is code, and is not loaded in a browser.`);
}
