import { DEFAULT_SETTINGS, type EditorSettings } from "../settings/settings.ts";
import type { SettingsByFolder } from "../settings/settings-of-editor.ts";
import { folderAround } from "./folders.ts";

/** The folders that the editor has open, and its settings for each. */
export class WorkspaceFolders {
  /** Absolute. */
  paths: readonly string[];
  settings: SettingsByFolder;

  /** @param isTrusted whether code of the workspace may run, and git, before settings are known */
  constructor(paths: readonly string[], isTrusted: boolean) {
    this.paths = paths;
    this.settings = { elsewhere: DEFAULT_SETTINGS, folders: new Map(), isTrusted };
  }

  /** The innermost folder that a path leads into; undefined where it leads into none. */
  around(path: string): string | undefined {
    return folderAround(this.paths, path);
  }

  /** The settings for a file or folder. */
  settingsAt(path: string): EditorSettings {
    const { elsewhere, folders } = this.settings;
    const around = this.around(path);
    return (around === undefined ? undefined : folders.get(around)) ?? elsewhere;
  }

  /** Whether drlint says anything in any folder. */
  get isEnabled(): boolean {
    const { elsewhere, folders } = this.settings;
    return [elsewhere, ...folders.values()].some(({ enable }) => enable);
  }
}
