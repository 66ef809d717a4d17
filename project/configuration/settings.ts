import type { Settings } from "../../schemas/generated/configuration.ts";
import type { ConfigurationFile, ValuePath } from "./configuration-file.ts";
import type { Source } from "./source.ts";

/** The settings of one configuration, or of one of its overrides. */
export interface SettingsLayer {
  readonly file: ConfigurationFile;
  /** Where they stand in the file. */
  readonly path: ValuePath;
  readonly content: Settings;
}

/** One setting with where it comes from: several places for a list that adds up. */
export interface SettingValue {
  readonly value: unknown;
  readonly sources: readonly Source[];
}

/** Settings by name; those in a mapping are merged one by one. */
export type SettingsTree = ReadonlyMap<string, SettingValue | SettingsTree>;

/** Settings whose lists add up: what a folder adds does not take away what the folders above have added. */
const ADDING_UP: ReadonlySet<string> = new Set([
  "guestOperatingSystems",
  "siteRecoveryRollups",
  "azureRegions",
]);

/** Merges settings, later layers over earlier ones. */
export function mergeSettings(layers: readonly SettingsLayer[]): SettingsTree {
  const merged = new Map<string, SettingValue | SettingsTree>();
  for (const { file, path, content } of layers) mergeInto(merged, content, file, path);
  return merged;
}

function mergeInto(
  merged: Map<string, SettingValue | SettingsTree>,
  content: object,
  file: ConfigurationFile,
  path: ValuePath,
): void {
  for (const [name, value] of Object.entries(content)) {
    const here = [...path, name];
    const before = merged.get(name);
    if (isMapping(value)) {
      const inner = new Map(before instanceof Map ? before : []);
      mergeInto(inner, value, file, here);
      merged.set(name, inner);
    } else {
      const source = file.source(here);
      const adds =
        path.at(-1) === "settings" && ADDING_UP.has(name) && before !== undefined && !(before instanceof Map);
      merged.set(name, adds ? added(before as SettingValue, value, source) : { value, sources: [source] });
    }
  }
}

// What is nearest comes first, since the first entry for a name counts.
function added(before: SettingValue, value: unknown, source: Source): SettingValue {
  return {
    value: [...(value as unknown[]), ...(before.value as unknown[])],
    sources: [source, ...before.sources],
  };
}

function isMapping(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}

/** The settings alone, as rules get them. */
export function plainSettings(tree: SettingsTree): Settings {
  return Object.fromEntries(
    [...tree].map(([name, entry]) => [
      name,
      entry instanceof Map ? plainSettings(entry) : (entry as SettingValue).value,
    ]),
  );
}
