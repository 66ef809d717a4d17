import { dirname } from "node:path";
import type {
  DidChangeTextDocumentParams,
  DidOpenTextDocumentParams,
  DidSaveTextDocumentParams,
  FileChangeType,
} from "vscode-languageserver";
import type { Assumption } from "../../inventory/protection/assumed-replication.ts";
import { InventoryLinter } from "../../lint/inventory-linter.ts";
import type { FileConfiguration } from "../../project/configuration/file-configuration.ts";
import { nextTurn } from "../protocol/next-turn.ts";
import { toPath } from "../protocol/uris.ts";
import { DEFAULT_SETTINGS } from "../settings/settings.ts";
import { EarlierStates } from "./earlier-states.ts";
import type { EditorEvent } from "./editor-events.ts";
import { type FilesByFolder, FilesToLint } from "./files-to-lint.ts";
import { InventoryTexts } from "./inventory-texts.ts";
import { KnownFindings } from "./known-findings.ts";
import { areSame, type Conditions, LiveInventory } from "./live-inventory.ts";
import type { Mistake } from "./mistake.ts";
import { OpenDocuments } from "./open-documents.ts";
import { severityChanges } from "./severity-changes.ts";
import { ALL_PARTS, partsTouchedBy, type StalePart } from "./stale-parts.ts";
import type { Cause, WorkspaceChange } from "./workspace-changes.ts";
import { WorkspaceConfigurations } from "./workspace-configurations.ts";
import { WorkspaceFolders } from "./workspace-folders.ts";

/** What the workspace starts with. */
export interface WorkspaceOptions {
  /** The folders that are open, absolute. */
  readonly folders: readonly string[];
  /** The folder that messages show paths from where none is open; absolute. */
  readonly cwd: string;
  /** Whether code of the workspace may run, and git, before settings are known. */
  readonly isTrusted: boolean;
  /** Whether the editor tells of files that change. */
  readonly watchesFiles: boolean;
}

/**
 * All inventories of the workspace: those in its folders, and those of other files that are open. Changes of texts are
 * taken in at once; whatever else may have changed is noted, and looked at when somebody next asks.
 */
export class Workspace {
  readonly documents = new OpenDocuments();
  readonly folders: WorkspaceFolders;
  readonly #cwd: string;
  readonly #watchesFiles: boolean;
  readonly #texts = new InventoryTexts(this.documents);
  readonly #inventories = new Map<string, LiveInventory>();
  readonly #suppressions = new KnownFindings();
  readonly #earlier = new EarlierStates();
  readonly #configurations: WorkspaceConfigurations;
  readonly #files: FilesToLint;
  readonly #stale = new Set<StalePart>(["files", "configurations", "earlier"]);
  /** One linter for strict settings, and one for others. */
  readonly #linters = new Map<boolean, InventoryLinter>();
  #changes: WorkspaceChange[] = [];
  #work: Promise<void> | undefined;

  constructor({ folders, cwd, isTrusted, watchesFiles }: WorkspaceOptions) {
    this.folders = new WorkspaceFolders(folders, isTrusted);
    this.#watchesFiles = watchesFiles;
    this.#cwd = cwd;
    this.#configurations = new WorkspaceConfigurations(cwd);
    this.#files = new FilesToLint(this.folders, this.documents, this.#configurations);
  }

  /** Takes in what the editor says. */
  apply(event: EditorEvent): void {
    switch (event.kind) {
      case "opened":
        this.#open(event.params);
        break;
      case "typed":
        this.#change(event.params);
        break;
      case "saved":
        this.#save(event.params);
        break;
      case "closed":
        if (this.documents.close(event.params)) this.#note("texts");
        break;
      case "files":
        for (const { uri, type } of event.changes) this.#noteFile(toPath(uri), type);
        break;
      case "moved":
        this.#note("files", "texts");
        break;
      case "folders": {
        const kept = this.folders.paths.filter((folder) => !event.removed.includes(folder));
        this.folders.paths = [...new Set([...kept, ...event.added])];
        this.#note("files", "configurations");
        break;
      }
      case "settings":
        this.folders.settings = event.settings;
        this.#note("configurations", "earlier");
        break;
    }
  }

  /** What has changed since this was last asked for, in its order. */
  takeChanges(): readonly WorkspaceChange[] {
    const changes = this.#changes;
    this.#changes = [];
    return changes;
  }

  /** Whether a file is too large to be looked at while it is typed, and was changed since it last was. */
  isBehind(path: string): boolean {
    return this.#texts.isBehind(path);
  }

  /** Whether something may have changed that was not looked at yet. */
  get isStale(): boolean {
    return this.#stale.size > 0;
  }

  /** Resolves when everything that was noted has been looked at. */
  async ready(): Promise<void> {
    while (this.isStale || this.#work) {
      this.#work ??= this.#lookAgain().finally(() => {
        this.#work = undefined;
      });
      await this.#work;
    }
  }

  /** The inventories, in no order. */
  inventories(): IterableIterator<LiveInventory> {
    return this.#inventories.values();
  }

  /** The inventory of a folder. */
  inventory(folder: string): LiveInventory | undefined {
    return this.#inventories.get(folder);
  }

  /** The configurations, plugins and suppressions files that hold here, wherever they stand and whatever their names. */
  get filesOfConfiguration(): ReadonlySet<string> {
    return new Set([...this.#configurations.read, ...this.#suppressions.read]);
  }

  /** What is wrong with configurations and suppressions files. */
  mistakes(): readonly Mistake[] {
    return [...this.#configurations.mistakes, ...this.#suppressions.mistakes];
  }

  #open(params: DidOpenTextDocumentParams): void {
    if (!this.documents.open(params)) return;
    this.#lookAround();
    this.#note("texts");
  }

  #change({ textDocument, contentChanges }: DidChangeTextDocumentParams): void {
    const before = this.documents.of(textDocument);
    const now = this.documents.change({ textDocument, contentChanges });
    if (!before || !now) return;
    const { path } = now;
    this.#changes.push({ kind: "typed", path, before: before.text, edits: contentChanges });
    const inventory = this.#inventories.get(dirname(path));
    if (!inventory) {
      this.#note("texts");
      return;
    }
    // Also where the text is the same again: its version is another one.
    if (this.#texts.type(inventory, now)) this.#changed(inventory, "typing");
    else this.#changes.push({ kind: "too-large", path });
  }

  #save({ textDocument }: DidSaveTextDocumentParams): void {
    this.#lookAround();
    const document = this.documents.of(textDocument);
    if (!document) return;
    const folder = dirname(document.path);
    const inventory = this.#inventories.get(folder);
    if (inventory && this.#texts.catchUp(inventory, document)) this.#changed(inventory, "other");
    this.#changes.push({ kind: "saved", folder });
  }

  /** An editor that does not watch files is where they change, or they change while nobody looks. */
  #lookAround(): void {
    if (!this.#watchesFiles) this.#note(...ALL_PARTS);
  }

  #noteFile(path: string | undefined, type: FileChangeType): void {
    if (path === undefined) return;
    if (this.#configurations.read.has(path)) this.#note("configurations");
    else this.#note(...partsTouchedBy(path, type));
  }

  /** Notes what may have changed. */
  #note(...parts: readonly StalePart[]): void {
    for (const part of parts) this.#stale.add(part);
  }

  #changed({ folder }: LiveInventory, cause: Cause): void {
    this.#changes.push({ kind: "inventory", folder, cause });
  }

  #addProblems(messages: readonly string[]): void {
    for (const message of messages) this.#changes.push({ kind: "problem", message });
  }

  async #lookAgain(): Promise<void> {
    const stale = new Set(this.#stale);
    this.#stale.clear();
    if (stale.has("configurations")) {
      const cwd = this.folders.paths[0] ?? this.#cwd;
      this.#configurations.forget(cwd, this.folders.settings.isTrusted);
      for (const isStrict of [true, false])
        this.#linters.set(isStrict, new InventoryLinter({ rules: severityChanges(isStrict) }, cwd));
    }
    if (stale.has("suppressions")) this.#suppressions.forget();
    if (stale.has("configurations") || stale.has("files")) this.#addProblems(await this.#files.search());
    const files = await this.#files.byFolder();
    if (stale.has("earlier") || stale.has("files")) await this.#readEarlier(files);
    this.#removeAllBut(files);
    for (const [folder, own] of files) {
      await nextTurn();
      this.#bring(folder, own, await this.#files.assumedBeside(folder, own));
    }
    this.#changes.push({ kind: "looked-at-again" });
  }

  async #readEarlier(files: FilesByFolder): Promise<void> {
    const paths = new Map([...files].map(([folder, own]) => [folder, [...own.keys()]]));
    // Where a workspace is not trusted, git is not run at all: its configuration can come with the folder.
    const { isTrusted } = this.folders.settings;
    const revisionOf = (folder: string) =>
      isTrusted ? this.folders.settingsAt(folder).baseRevision : DEFAULT_SETTINGS.baseRevision;
    this.#addProblems(await this.#earlier.read(revisionOf, paths, [...this.documents.all()]));
  }

  #removeAllBut(folders: ReadonlyMap<string, unknown>): void {
    for (const [folder, inventory] of this.#inventories) {
      if (folders.has(folder)) continue;
      this.#inventories.delete(folder);
      this.#texts.forget(inventory);
      this.#changes.push({ kind: "removed", folder });
    }
  }

  /** Brings one inventory up to date. */
  #bring(
    folder: string,
    files: ReadonlyMap<string, FileConfiguration>,
    assumedBeside: ReadonlyMap<string, Assumption>,
  ): void {
    const conditions: Conditions = {
      linter: this.#linters.get(this.folders.settingsAt(folder).strict)!,
      files,
      assumedBeside,
      known: this.#suppressions.in(folder),
      earlierOf: this.#earlier.of(folder),
    };
    const before = this.#inventories.get(folder);
    const inventory = before ?? new LiveInventory(folder, conditions);
    this.#inventories.set(folder, inventory);
    let isChanged = before === undefined;
    if (before && !areSame(before.conditions, conditions)) {
      before.conditions = conditions;
      isChanged = true;
    }
    const texts = this.#texts.update(inventory);
    if (texts.problem !== undefined) this.#addProblems([texts.problem]);
    if (isChanged || texts.isChanged) this.#changed(inventory, "other");
  }
}
