import type { SeverityName } from "../given-configuration.ts";
import type { FileFilter } from "./files-glob.ts";
import type { RuleSettings } from "./rule-setting.ts";
import type { SettingsLayer } from "./settings.ts";
import type { Sourced } from "./source.ts";

/** A part of a configuration that holds for the same files. Later layers win over earlier ones. */
export interface Layer {
  /** The files that it holds for; undefined: all that the configuration is about. */
  readonly files: FileFilter | undefined;
  readonly rules: RuleSettings;
  readonly settings: SettingsLayer | undefined;
  readonly reportUnusedDisableDirectives: Sourced<SeverityName> | undefined;
}
