import { type Connection, DidChangeConfigurationNotification } from "vscode-languageserver";
import { toUri } from "../protocol/uris.ts";
import { DEFAULT_SETTINGS, type EditorSettings, readSettings } from "./settings.ts";

/** The settings for each folder of the workspace, by absolute path, and for files in none of them. */
export interface SettingsByFolder {
  readonly elsewhere: EditorSettings;
  readonly folders: ReadonlyMap<string, EditorSettings>;
  /** Whether code of the workspace may run, and git, which runs what the configuration of a repository names. */
  readonly isTrusted: boolean;
}

/** What the editor can do with settings. */
interface SettingsAbilities {
  readonly configuration: boolean;
  readonly changesOfConfiguration: boolean;
}

/** Where settings come from: an editor is asked for them, or has sent them. */
export class SettingsOfEditor {
  readonly #connection: Connection;
  readonly #abilities: SettingsAbilities;
  /** The settings that the editor has sent without being asked. */
  #sent: unknown;
  readonly #isTrusted: boolean | undefined;

  /** @param options what the editor has said to drlint alone when it started */
  constructor(connection: Connection, abilities: SettingsAbilities, options: unknown) {
    this.#connection = connection;
    this.#abilities = abilities;
    this.#sent = sectionOf(options);
    this.#isTrusted = trustIn(options);
  }

  /** Has the editor tell of changes. */
  async watch(): Promise<void> {
    if (!this.#abilities.changesOfConfiguration) return;
    await this.#connection.client.register(DidChangeConfigurationNotification.type, { section: "drlint" });
  }

  /** Takes in what the editor has sent; where that is nothing of drlint, what it has sent before still holds. */
  receive(sent: unknown): void {
    this.#sent = sectionOf(sent) ?? this.#sent;
  }

  /**
   * The settings as they are now.
   *
   * @param folders the folders of the workspace, absolute
   * @returns them, and what is wrong with them, in sentences
   */
  async read(
    folders: readonly string[],
  ): Promise<{ readonly settings: SettingsByFolder; readonly problems: readonly string[] }> {
    const [elsewhere, ...byFolder] = await this.#ask(folders);
    const problems: string[] = [];
    const read = (given: unknown) => {
      const { settings, problems: own } = readSettings(given ?? this.#sent);
      problems.push(...own);
      return settings;
    };
    const general = read(elsewhere);
    const own = byFolder.map((given, index) => [folders[index]!, read(given)] as const);
    // An editor that speaks of trust says so itself.
    const wantsGit = [general, ...own.map(([, settings]) => settings)].some(
      ({ baseRevision }) => baseRevision !== DEFAULT_SETTINGS.baseRevision,
    );
    if (wantsGit && this.#isTrusted === undefined && !general.trust) problems.push(GIT_NEEDS_TRUST);
    return {
      settings: { elsewhere: general, folders: new Map(own), isTrusted: this.isTrusted(general) },
      problems,
    };
  }

  /** An editor that knows of trust has the last word; a setting could come from the workspace itself. */
  isTrusted({ trust }: EditorSettings): boolean {
    return this.#isTrusted ?? trust;
  }

  /** The settings for no folder in particular, and for each folder; none where the editor cannot be asked. */
  async #ask(folders: readonly string[]): Promise<readonly unknown[]> {
    if (!this.#abilities.configuration) return [];
    const scopes = [undefined, ...folders.map(toUri)];
    const items = scopes.map((scopeUri) => ({
      section: "drlint",
      ...(scopeUri === undefined ? {} : { scopeUri }),
    }));
    const given = (await this.#connection.workspace.getConfiguration(items)) as unknown;
    return Array.isArray(given) ? given : [];
  }
}

const GIT_NEEDS_TRUST =
  "The setting 'drlint.baseRevision' asks git, which is not run in a workspace that is not trusted. Set 'drlint.trust' in your own settings where you trust it.";

/** What is said of drlint; some editors say it under its name, some say nothing else. */
function sectionOf(given: unknown): unknown {
  if (typeof given !== "object" || given === null) return undefined;
  return "drlint" in given ? given.drlint : given;
}

function trustIn(given: unknown): boolean | undefined {
  const trusted =
    typeof given === "object" && given !== null && "trusted" in given ? given.trusted : undefined;
  return typeof trusted === "boolean" ? trusted : undefined;
}
