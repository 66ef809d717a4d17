import { dirname } from "node:path";
import {
  type CancellationToken,
  type Connection,
  DidChangeConfigurationNotification,
  DidChangeWatchedFilesNotification,
  type Disposable,
  type InitializeParams,
  LSPErrorCodes,
  MessageType,
  type Range,
  ResponseError,
  type TextDocumentContentChangeEvent,
} from "vscode-languageserver";
import type { InventoryFile } from "../inventory/inventory-file.ts";
import { lensesOf } from "./code-lens/code-lens.ts";
import { Diagnostics } from "./diagnostics/diagnostics.ts";
import { PullReports } from "./diagnostics/pull.ts";
import { published } from "./diagnostics/push.ts";
import { inlayHints } from "./inlay-hints/inlay-hints.ts";
import { type KeptAnswers, Snapshots } from "./on-save/snapshots.ts";
import { type Abilities, abilitiesOf } from "./protocol/abilities.ts";
import type { Idle } from "./protocol/idle.ts";
import { toRange } from "./protocol/positions.ts";
import { toPath, toUri } from "./protocol/uris.ts";
import { DEFAULT_SETTINGS, readSettings } from "./settings.ts";
import { statesIn } from "./symbols/document-symbols.ts";
import { markdown, plainText } from "./words/prose.ts";
import type { LintedView, LiveInventory } from "./workspace/live-inventory.ts";
import type { OpenDocument } from "./workspace/open-documents.ts";
import { WATCHED, watchersOf } from "./workspace/watching.ts";
import { type Part, Workspace } from "./workspace/workspace.ts";

/** A file of an inventory, as it stands in the editor. */
export interface At {
  readonly view: LintedView;
  readonly file: InventoryFile;
}

/** How long after the last change the editor is asked to show hints anew. In milliseconds. */
const REFRESH_DELAY = 300;

/** What the parts of the server have in common: the workspace, what is to be seen in it, and what the editor can do. */
export class Server {
  readonly connection: Connection;
  readonly abilities: Abilities;
  readonly workspace: Workspace;
  readonly diagnostics: Diagnostics;
  readonly reports: PullReports;
  /** What the editor has said to drlint alone when it started. */
  readonly initializationOptions: unknown;
  readonly #snapshots = new Snapshots();
  /** The settings that the editor has sent without being asked. */
  #sent: unknown;
  readonly #trusted: boolean | undefined;
  readonly #toldProblems = new Set<string>();
  #refresh: NodeJS.Timeout | undefined;
  #isDiagnosticsRefreshDue = false;
  #loaded: Promise<void> | undefined;
  /** The files that are watched one by one. */
  #watchers = "[]";
  #watching: Promise<Disposable | undefined> = Promise.resolve(undefined);

  constructor(connection: Connection, idle: Idle, params: InitializeParams) {
    this.connection = connection;
    this.abilities = abilitiesOf(params.capabilities);
    this.initializationOptions = params.initializationOptions;
    this.#sent = sectionOf(params.initializationOptions);
    this.#trusted = trustIn(params.initializationOptions);
    this.workspace = new Workspace({
      onChanged: (inventory, cause) => this.diagnostics.changed(inventory, cause),
      onBehind: (path) => this.diagnostics.behind(path),
      onRemoved: (folder) => this.diagnostics.removed(folder),
      onReady: () => this.#watchConfigurations(),
      onProblem: (message) => this.tell(message),
    });
    const options = {
      related: this.abilities.relatedInformation,
      uriOf: (path: string) => this.uriOf(path),
    };
    this.diagnostics = new Diagnostics(this.workspace, idle, options, {
      onFile: (path) => this.#push(path),
      onLinted: (inventory) => this.#keep(inventory),
      onSettled: (elsewhere) => this.#refreshSoon(elsewhere),
      onMessage: (message) => this.#show(message),
      onError: (error) => this.report(error),
    });
    this.reports = new PullReports(this.diagnostics.board, options.uriOf);
    this.workspace.setFolders(foldersIn(params));
    this.workspace.setSettings(
      { elsewhere: DEFAULT_SETTINGS, folders: new Map() },
      this.#allowsPlugins(false),
    );
  }

  /** Begins, when the editor is ready to be asked. */
  async start(): Promise<void> {
    await this.loadSettings();
    const { connection, abilities } = this;
    if (abilities.watchesFiles) {
      await connection.client.register(DidChangeWatchedFilesNotification.type, { watchers: [...WATCHED] });
    }
    if (abilities.changesOfConfiguration) {
      await connection.client.register(DidChangeConfigurationNotification.type, { section: "drlint" });
    }
  }

  /**
   * Takes in the settings, and goes to work with them.
   *
   * @param sent what the editor has sent with a change of settings; undefined: what it has sent last
   */
  loadSettings(sent?: unknown): Promise<void> {
    this.#sent = sectionOf(sent) ?? this.#sent;
    this.#loaded = this.#readSettings()
      .catch((error: unknown) => this.report(error))
      .then(() => this.diagnostics.start());
    return this.#loaded;
  }

  async #readSettings(): Promise<void> {
    const { folders } = this.workspace;
    const [elsewhere, ...byFolder] = await this.#askForSettings(folders);
    const read = (given: unknown) => {
      const { settings, problems } = readSettings(given ?? this.#sent);
      for (const problem of problems) this.tell(problem);
      return settings;
    };
    const settings = read(elsewhere);
    const own = byFolder.map((given, index) => [folders[index]!, read(given)] as const);
    this.workspace.setSettings(
      { elsewhere: settings, folders: new Map(own) },
      this.#allowsPlugins(settings.trust),
    );
  }

  /** The settings for no folder in particular, and for each folder; none where the editor cannot be asked. */
  async #askForSettings(folders: readonly string[]): Promise<readonly unknown[]> {
    if (!this.abilities.configuration) return [];
    const scopes = [undefined, ...folders.map(toUri)];
    const items = scopes.map((scopeUri) => ({
      section: "drlint",
      ...(scopeUri === undefined ? {} : { scopeUri }),
    }));
    const given = (await this.connection.workspace.getConfiguration(items)) as unknown;
    return Array.isArray(given) ? given : [];
  }

  /** Notes what may have changed in the workspace, and goes to work. */
  note(...parts: readonly Part[]): void {
    this.workspace.note(...parts);
    this.diagnostics.start();
  }

  /** A file of the workspace as it stands; undefined for what is none, and while nothing can be said of it. */
  async at(uri: string, token: CancellationToken): Promise<At | undefined> {
    await this.#loaded;
    await this.workspace.ready();
    refuseCancelled(token);
    const path = toPath(uri);
    if (path === undefined || !this.workspace.settingsAt(path).enable || this.workspace.isBehind(path))
      return undefined;
    const view = this.workspace.inventory(dirname(path))?.view;
    const file = view?.inventory.files.find((each) => each.path === path);
    return view && file && { view, file };
  }

  /** Whether a file waits for being saved before it is linted again. */
  isUnsaved({ path }: InventoryFile): boolean {
    return this.diagnostics.isUnsaved(dirname(path));
  }

  /** What was said of a file when it was linted, while it waits for being saved; undefined where it does not. */
  keptFor({ file }: At): KeptAnswers | undefined {
    return this.isUnsaved(file) ? this.#snapshots.of(file.document) : undefined;
  }

  /** Takes in that a file was typed in. */
  typed(before: OpenDocument, now: OpenDocument, changes: readonly TextDocumentContentChangeEvent[]): void {
    this.#snapshots.typed(now.path, before.text, changes);
    this.workspace.type(now);
  }

  #keep({ folder, view }: LiveInventory): void {
    const { documents } = this.workspace;
    const { run, enable, inlayHints: shown } = this.workspace.settingsAt(folder);
    for (const file of view.inventory.files) {
      const document = documents.at(file.path);
      if (!document || run === "onType" || !enable) this.#snapshots.forget(file.path);
      else {
        this.#snapshots.take(file.document, {
          lenses: lensesOf(view, file, document.uri),
          hints: inlayHints(view, file, wholeOf(file), shown, this.abilities.markdown ? markdown : plainText),
          states: statesIn(view, file),
        });
      }
    }
  }

  /** The views of all inventories. */
  async views(token: CancellationToken): Promise<LintedView[]> {
    await this.#loaded;
    await this.workspace.ready();
    refuseCancelled(token);
    return [...this.workspace.inventories()]
      .filter(({ folder }) => this.workspace.settingsAt(folder).enable)
      .map(({ view }) => view);
  }

  /** Resolves when everything that is to be seen is up to date. */
  async settled(token: CancellationToken): Promise<void> {
    await this.#loaded;
    await this.diagnostics.settled();
    refuseCancelled(token);
  }

  /** The address of a file as the editor writes it. */
  uriOf(path: string): string {
    return this.workspace.documents.at(path)?.uri ?? toUri(path);
  }

  /** Shows a sentence to the person in front of the editor, unless it was shown before. */
  tell(message: string): void {
    if (this.#toldProblems.has(message)) return;
    this.#toldProblems.add(message);
    this.#show(message);
  }

  /** Notes down what only drlint's makers understand; the person is told no stack. */
  report(error: unknown): void {
    this.connection.console.error(error instanceof Error ? (error.stack ?? error.message) : String(error));
  }

  /** Has the editor watch what holds for the workspace and has other names than it watches anyway. */
  #watchConfigurations(): void {
    const { workspace, abilities, connection } = this;
    if (!abilities.watchesFiles) return;
    const watchers = watchersOf(
      workspace.filesOfConfiguration,
      workspace.folders,
      abilities.relativePatterns,
    );
    const text = JSON.stringify(watchers);
    if (text === this.#watchers) return;
    this.#watchers = text;
    const before = this.#watching;
    this.#watching = (async () => {
      (await before)?.dispose();
      if (watchers.length === 0) return undefined;
      return connection.client.register(DidChangeWatchedFilesNotification.type, { watchers });
    })().catch((error: unknown) => void this.report(error) as undefined);
  }

  dispose(): void {
    clearTimeout(this.#refresh);
  }

  /** An editor that knows of trust has the last word; a setting could come from the workspace itself. */
  #allowsPlugins(setting: boolean): boolean {
    return this.#trusted ?? setting;
  }

  #show(message: string): void {
    const params = { type: MessageType.Warning, message: `drlint: ${message}` };
    this.#send(this.connection.sendNotification("window/showMessage", params));
  }

  #push(path: string): void {
    if (this.abilities.pullsDiagnostics) return;
    this.#send(this.connection.sendDiagnostics(published(this.diagnostics.board, path, this.uriOf(path))));
  }

  /** What cannot be sent has nobody to read it: the server is about to end. */
  #send(sending: Promise<void>): void {
    sending.catch(() => {});
  }

  #refreshSoon(elsewhere: boolean): void {
    this.#isDiagnosticsRefreshDue ||= elsewhere;
    clearTimeout(this.#refresh);
    this.#refresh = setTimeout(() => this.#refreshNow(), REFRESH_DELAY);
    this.#refresh.unref();
  }

  #refreshNow(): void {
    const { connection, abilities } = this;
    const { refreshes } = abilities;
    const isDue = this.#isDiagnosticsRefreshDue && abilities.pullsDiagnostics;
    this.#isDiagnosticsRefreshDue = false;
    const asked: Promise<void>[] = [];
    if (isDue && refreshes.diagnostics)
      asked.push(Promise.resolve(connection.languages.diagnostics.refresh()));
    if (refreshes.inlayHints) asked.push(Promise.resolve(connection.languages.inlayHint.refresh()));
    if (refreshes.codeLenses) asked.push(connection.sendRequest("workspace/codeLens/refresh"));
    Promise.all(asked).catch((error: unknown) => this.report(error));
  }
}

function wholeOf({ document }: InventoryFile): Range {
  return toRange(document, { start: 0, end: document.text.length });
}

function refuseCancelled(token: CancellationToken): void {
  if (token.isCancellationRequested) throw new ResponseError(LSPErrorCodes.RequestCancelled, "Cancelled.");
}

/** The folders that are open; an editor without folders may have one root. */
function foldersIn({ workspaceFolders, rootUri, rootPath }: InitializeParams): string[] {
  if (workspaceFolders) return workspaceFolders.flatMap(({ uri }) => toPath(uri) ?? []);
  if (rootUri) return [toPath(rootUri) ?? []].flat();
  return rootPath ? [rootPath] : [];
}

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
