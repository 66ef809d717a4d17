import { existsSync } from "node:fs";
import { dirname } from "node:path";
import { setImmediate } from "node:timers/promises";
import type { FileChangeType } from "vscode-languageserver";
import { inventoryFilesIn, isInventoryFile } from "../../inventory/read-inventory.ts";
import { InventoryLinter } from "../../lint/inventory-linter.ts";
import type { FileConfiguration } from "../../project/configuration/file-configuration.ts";
import { search } from "../../project/discovery/search.ts";
import type { SeverityName } from "../../project/options.ts";
import { readingFailure } from "../../project/reading-failure.ts";
import { ruleSets } from "../../rules/rule-sets.ts";
import { DEFAULT_SETTINGS, type Settings } from "../settings.ts";
import { EarlierStates } from "./earlier-states.ts";
import { folderAround } from "./folders.ts";
import { Holding } from "./holding.ts";
import { KnownFindings } from "./known-findings.ts";
import { type Conditions, LARGEST_ON_TYPE, LiveInventory } from "./live-inventory.ts";
import type { Mistake } from "./mistake.ts";
import { type OpenDocument, OpenDocuments } from "./open-documents.ts";
import { type FileOnDisk, readDocument, stampOf } from "./read-document.ts";
import { partsTouchedBy } from "./watching.ts";

/** What of the workspace may not be as it is known: it is looked at again before anything is answered. */
export type Part =
  /** Which inventory files there are. */
  | "files"
  /** What the files say, and which are open. */
  | "texts"
  | "configurations"
  | "suppressions"
  /** The revision that is compared with. */
  | "earlier";

/** Why an inventory has changed: somebody types in it, or something else. */
export type Cause = "typing" | "other";

/** The settings for each folder of the workspace, by absolute path, and for files in none of them. */
export interface SettingsByFolder {
  readonly elsewhere: Settings;
  readonly folders: ReadonlyMap<string, Settings>;
}

/** Who wants to know what happens in the workspace. */
export interface Listener {
  /** An inventory has changed, or what holds for it. */
  onChanged(inventory: LiveInventory, cause: Cause): void;
  /** A file is too large to be looked at while it is typed. */
  onBehind(path: string): void;
  /** An inventory is not there any more. */
  onRemoved(folder: string): void;
  /** What is known is up to date again. */
  onReady(): void;
  /** Something went wrong that is no mistake in a file; a sentence. */
  onProblem(message: string): void;
}

/**
 * All inventories of the workspace: those in its folders, and those of other files that are open. Changes of texts are
 * taken in at once; whatever else may have changed is noted, and looked at when somebody next asks.
 */
export class Workspace {
  readonly documents = new OpenDocuments();
  readonly #listener: Listener;
  readonly #inventories = new Map<string, LiveInventory>();
  readonly #onDisk = new Map<string, FileOnDisk>();
  readonly #suppressions = new KnownFindings();
  readonly #earlier = new EarlierStates();
  readonly #holding: Holding;
  /** Inventory files by the workspace folder that they were found in. */
  readonly #found = new Map<string, readonly string[]>();
  /** Large files that were changed since they were last read. */
  readonly #behind = new Set<string>();
  readonly #stale = new Set<Part>();
  #folders: readonly string[] = [];
  #settings: SettingsByFolder = { elsewhere: DEFAULT_SETTINGS, folders: new Map() };
  #allowPlugins = false;
  /** One linter for strict settings, and one for others. */
  readonly #linters = new Map<boolean, InventoryLinter>();
  #work: Promise<void> | undefined;

  constructor(listener: Listener) {
    this.#listener = listener;
    this.#holding = new Holding(process.cwd());
  }

  get folders(): readonly string[] {
    return this.#folders;
  }

  /** The settings for a file or folder. */
  settingsAt(path: string): Settings {
    const { elsewhere, folders } = this.#settings;
    const around = folderAround(this.#folders, path);
    return (around === undefined ? undefined : folders.get(around)) ?? elsewhere;
  }

  /** Whether drlint says anything in any folder. */
  get isEnabled(): boolean {
    const { elsewhere, folders } = this.#settings;
    return [elsewhere, ...folders.values()].some(({ enable }) => enable);
  }

  /** The folders that are open, absolute. */
  setFolders(folders: readonly string[]): void {
    this.#folders = folders;
    this.note("files", "configurations");
  }

  /** @param allowPlugins whether code of the workspace may run */
  setSettings(settings: SettingsByFolder, allowPlugins: boolean): void {
    this.#settings = settings;
    this.#allowPlugins = allowPlugins;
    this.note("configurations", "earlier");
  }

  /** Notes what may have changed. */
  note(...parts: readonly Part[]): void {
    for (const part of parts) this.#stale.add(part);
  }

  /** Takes in a text that was typed. */
  type(document: OpenDocument): void {
    const inventory = this.#inventories.get(dirname(document.path));
    if (!inventory) {
      this.note("texts");
      return;
    }
    if (document.text.length >= LARGEST_ON_TYPE) {
      this.#behind.add(document.path);
      this.#listener.onBehind(document.path);
      return;
    }
    this.#behind.delete(document.path);
    inventory.setText(document.path, document.text);
    // Also where the text is the same again: its version is another one.
    this.#listener.onChanged(inventory, "typing");
  }

  /** Takes in the texts of large files, which were left as they were while they were typed. */
  catchUp(path: string): void {
    const document = this.documents.at(path);
    const inventory = this.#inventories.get(dirname(path));
    if (!this.#behind.delete(path) || !document || !inventory) return;
    inventory.setText(path, document.text);
    this.#listener.onChanged(inventory, "other");
  }

  /** Whether a file is too large to be looked at while it is typed, and was changed since it last was. */
  isBehind(path: string): boolean {
    return this.#behind.has(path);
  }

  /** Resolves when everything that was noted has been looked at. */
  async ready(): Promise<void> {
    while (this.#stale.size > 0 || this.#work) {
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
    return new Set([...this.#holding.read, ...this.#suppressions.read]);
  }

  /** Notes what may be otherwise since a file has changed. */
  noteFile(path: string, type: FileChangeType): void {
    this.note(...(this.#holding.read.has(path) ? (["configurations"] as const) : partsTouchedBy(path, type)));
  }

  /** What is wrong with configurations and suppressions files. */
  mistakes(): readonly Mistake[] {
    return [...this.#holding.mistakes, ...this.#suppressions.mistakes];
  }

  async #lookAgain(): Promise<void> {
    const stale = new Set(this.#stale);
    this.#stale.clear();
    if (stale.has("configurations")) {
      const cwd = this.#folders[0] ?? process.cwd();
      this.#holding.forget(cwd, this.#allowPlugins);
      for (const isStrict of [true, false])
        this.#linters.set(isStrict, new InventoryLinter({ rules: changesOf(isStrict) }, cwd));
    }
    if (stale.has("suppressions")) this.#suppressions.forget();
    if (stale.has("configurations") || stale.has("files")) await this.#search();
    const files = await this.#filesToLint();
    if (stale.has("earlier") || stale.has("files")) await this.#readEarlier(files);
    this.#removeAllBut(files);
    for (const [folder, holding] of files) {
      await setImmediate();
      this.#bring(folder, holding);
    }
    this.#listener.onReady();
  }

  async #search(): Promise<void> {
    this.#found.clear();
    const { configurations } = this.#holding;
    for (const folder of this.#folders) {
      if (!existsSync(folder)) continue;
      const tell = (error: Error) => this.#listener.onProblem(error.message);
      const { files } = await search(folder, isInventoryFile, configurations, tell);
      this.#found.set(folder, files);
    }
  }

  /** The files to lint and what holds for each, folder by folder. */
  async #filesToLint(): Promise<ReadonlyMap<string, ReadonlyMap<string, FileConfiguration>>> {
    const paths = new Set([...this.#found.values()].flat());
    for (const { path } of this.documents.all()) {
      if (!(await this.#holding.leavesOut(path))) paths.add(path);
    }
    const files = new Map<string, Map<string, FileConfiguration>>();
    for (const path of [...paths].sort()) {
      const folder = dirname(path);
      const others = files.get(folder) ?? new Map<string, FileConfiguration>();
      files.set(
        folder,
        others.set(path, await this.#holding.of(path, changesOf(this.settingsAt(folder).strict))),
      );
    }
    // Others are told nothing of, but their names are known in an inventory that is open.
    for (const { path } of this.documents.all()) {
      if (!files.has(dirname(path))) files.set(dirname(path), new Map());
    }
    return files;
  }

  async #readEarlier(files: ReadonlyMap<string, ReadonlyMap<string, FileConfiguration>>): Promise<void> {
    const paths = new Map([...files].map(([folder, holding]) => [folder, [...holding.keys()]]));
    const revisionOf = (folder: string) => this.settingsAt(folder).baseRevision;
    for (const problem of await this.#earlier.read(revisionOf, paths, [...this.documents.all()])) {
      this.#listener.onProblem(problem);
    }
  }

  #removeAllBut(folders: ReadonlyMap<string, unknown>): void {
    for (const [folder, inventory] of this.#inventories) {
      if (folders.has(folder)) continue;
      this.#inventories.delete(folder);
      for (const path of inventory.paths) this.#onDisk.delete(path);
      this.#listener.onRemoved(folder);
    }
  }

  /** Brings one inventory up to date. */
  #bring(folder: string, holding: ReadonlyMap<string, FileConfiguration>): void {
    const conditions: Conditions = {
      linter: this.#linters.get(this.settingsAt(folder).strict)!,
      files: holding,
      known: this.#suppressions.in(folder),
      earlierOf: this.#earlier.of(folder),
    };
    const before = this.#inventories.get(folder);
    const inventory = before ?? new LiveInventory(folder, conditions);
    this.#inventories.set(folder, inventory);
    let isChanged = before === undefined;
    if (before && !isSame(before.conditions, conditions)) {
      before.conditions = conditions;
      isChanged = true;
    }
    if (this.#readFiles(inventory)) isChanged = true;
    if (isChanged) this.#listener.onChanged(inventory, "other");
  }

  /** @returns whether something has changed */
  #readFiles(inventory: LiveInventory): boolean {
    const { folder } = inventory;
    let isChanged = false;
    const open = [...this.documents.all()].filter(({ path }) => dirname(path) === folder);
    const paths = new Set([...this.#filesIn(folder), ...open.map(({ path }) => path)]);
    for (const path of [...inventory.paths]) {
      if (paths.has(path)) continue;
      inventory.remove(path);
      this.#onDisk.delete(path);
      isChanged = true;
    }
    for (const path of paths) {
      const document = this.documents.at(path);
      if (document) {
        this.#onDisk.delete(path);
        isChanged = (!this.#behind.has(path) && inventory.setText(path, document.text)) || isChanged;
      } else if (this.#onDisk.get(path)?.stamp !== stampOf(path)) {
        isChanged = this.#readFile(inventory, path) || isChanged;
      }
    }
    return isChanged;
  }

  /** The inventory files of a folder; none of one that is there no more, or cannot be read. */
  #filesIn(folder: string): readonly string[] {
    try {
      return inventoryFilesIn(folder);
    } catch (error) {
      const failure = error as NodeJS.ErrnoException;
      if (failure.code === undefined) throw error;
      if (failure.code !== "ENOENT" && failure.code !== "ENOTDIR")
        this.#listener.onProblem(readingFailure(folder, failure));
      return [];
    }
  }

  #readFile(inventory: LiveInventory, path: string): boolean {
    this.#behind.delete(path);
    const file = readDocument(path);
    if (file) {
      this.#onDisk.set(path, file);
      inventory.setDocument(path, file.document);
    } else inventory.remove(path);
    return true;
  }
}

/** Severities over those of the configurations. */
function changesOf(isStrict: boolean): Readonly<Record<string, SeverityName>> {
  if (!isStrict) return {};
  const strict = Object.entries(ruleSets.strict);
  return Object.fromEntries(strict.filter(([name]) => !Object.hasOwn(ruleSets.recommended, name)));
}

function isSame(a: Conditions, b: Conditions): boolean {
  return (
    a.linter === b.linter &&
    a.earlierOf === b.earlierOf &&
    a.files.size === b.files.size &&
    [...a.files].every(([path, configuration]) => b.files.get(path) === configuration) &&
    JSON.stringify(a.known) === JSON.stringify(b.known)
  );
}
