import { dirname, relative } from "node:path";
import type { Diagnostic } from "vscode-languageserver";
import type { Idle } from "../protocol/idle.ts";
import { folderAround } from "../workspace/folders.ts";
import { LARGEST_ON_TYPE, type LiveInventory } from "../workspace/live-inventory.ts";
import type { Mistake } from "../workspace/mistake.ts";
import type { Cause, Workspace } from "../workspace/workspace.ts";
import { Board } from "./board.ts";
import {
  type DiagnosticOptions,
  failureDiagnostic,
  mistakeDiagnostic,
  sizeDiagnostic,
  toDiagnostic,
} from "./to-diagnostic.ts";

/** Who is told of what is to be seen. */
export interface DiagnosticsListener {
  /** A file shows something else than before, or another version of it is shown. */
  onFile(path: string): void;
  /** What is to be seen of an inventory is up to date. */
  onLinted(inventory: LiveInventory): void;
  /** All is up to date, after changes. `elsewhere`: files show something else that nobody types in. */
  onSettled(elsewhere: boolean): void;
  /** A sentence that a person must see, once. */
  onMessage(message: string): void;
  /** Something that only its makers understand. */
  onError(error: unknown): void;
}

/** Keeps what is to be seen in each file up to date, inventory by inventory, when nothing else is to be done. */
export class Diagnostics {
  readonly board = new Board();
  readonly #workspace: Workspace;
  readonly #idle: Idle;
  readonly #options: DiagnosticOptions;
  readonly #listener: DiagnosticsListener;
  /** The folders of inventories to lint. */
  readonly #dirty = new Set<string>();
  /** The folders whose texts have changed, to be linted when they are saved. */
  readonly #unsaved = new Set<string>();
  /** The files that are said to be too large to be linted while they are typed. */
  readonly #large = new Set<string>();
  /** The files that an inventory is shown in. */
  readonly #shown = new Map<string, ReadonlySet<string>>();
  #mistakes: ReadonlySet<string> = new Set();
  #told: ReadonlySet<string> = new Set();
  #elsewhere = false;
  #work: Promise<void> | undefined;

  constructor(workspace: Workspace, idle: Idle, options: DiagnosticOptions, listener: DiagnosticsListener) {
    this.#workspace = workspace;
    this.#idle = idle;
    this.#options = options;
    this.#listener = listener;
  }

  /** An inventory has changed. */
  changed({ folder }: LiveInventory, cause: Cause): void {
    if (cause === "typing" && this.#workspace.settingsAt(folder).run === "onSave") this.#unsaved.add(folder);
    else this.#dirty.add(folder);
    this.start();
  }

  /** A file waits for being saved, since it is too large. That is said, with what was seen of it last. */
  behind(path: string): void {
    const size = this.#workspace.documents.at(path)?.text.length ?? 0;
    if (this.#large.has(path) || !this.#workspace.settingsAt(path).enable) return;
    this.#large.add(path);
    this.#set(path, [sizeDiagnostic(size), ...(this.board.get(path)?.diagnostics ?? [])]);
  }

  /** A file was saved. */
  saved(path: string): void {
    this.#workspace.catchUp(path);
    const folder = dirname(path);
    if (this.#unsaved.delete(folder)) this.#dirty.add(folder);
    this.start();
  }

  /** An inventory is not there any more. */
  removed(folder: string): void {
    this.#dirty.delete(folder);
    this.#unsaved.delete(folder);
    for (const path of this.#shown.get(folder) ?? []) this.#remove(path);
    this.#shown.delete(folder);
  }

  /** Whether an inventory has changed since it was linted, and waits for being saved. */
  isUnsaved(folder: string): boolean {
    return this.#unsaved.has(folder);
  }

  /** Goes to work, unless it is at work already. */
  start(): void {
    this.#work ??= this.#bringUpToDate()
      .catch((error: unknown) => this.#listener.onError(error))
      .finally(() => {
        this.#work = undefined;
        // What came in since the last look.
        if (this.#dirty.size > 0) this.start();
      });
  }

  /** Resolves when everything is up to date. */
  async settled(): Promise<void> {
    this.start();
    while (this.#work) await this.#work;
  }

  async #bringUpToDate(): Promise<void> {
    // New messages may have come with the work: they are handled first.
    do {
      await this.#idle.settled();
      await this.#workspace.ready();
      this.#showMistakes();
      const folder = this.#next();
      if (folder !== undefined) this.#lint(folder);
    } while (this.#dirty.size > 0);
    this.#listener.onSettled(this.#elsewhere);
    this.#elsewhere = false;
  }

  /** The next inventory to lint: one that somebody looks at first. */
  #next(): string | undefined {
    let next: string | undefined;
    for (const { path } of this.#workspace.documents.all()) {
      if (this.#dirty.has(dirname(path))) next = dirname(path);
    }
    next ??= this.#dirty.values().next().value;
    if (next !== undefined) this.#dirty.delete(next);
    return next;
  }

  #lint(folder: string): void {
    const inventory = this.#workspace.inventory(folder);
    if (!inventory) return;
    this.#unsaved.delete(folder);
    try {
      this.#show(inventory);
      this.#listener.onLinted(inventory);
    } catch (error) {
      this.#listener.onError(error);
    }
    if (![...inventory.paths].some((path) => this.#workspace.documents.at(path))) inventory.release();
  }

  #show(inventory: LiveInventory): void {
    const shown = new Map<string, Diagnostic[]>();
    const { view } = inventory;
    const isOn = this.#workspace.settingsAt(inventory.folder).enable;
    for (const { filePath, messages } of isOn ? view.results : []) {
      const { document } = view.inventory.fileAt(filePath);
      const diagnostics = messages.map((message) => toDiagnostic(message, document, this.#options));
      shown.set(filePath, diagnostics);
    }
    const failures = isOn ? view.failures : [];
    for (const failure of failures) shown.get(failure.file)?.push(failureDiagnostic(failure));
    for (const [path, diagnostics] of shown) {
      const size = this.#workspace.documents.at(path)?.text.length ?? 0;
      if (size >= LARGEST_ON_TYPE) {
        diagnostics.unshift(sizeDiagnostic(size));
        this.#large.add(path);
      } else this.#large.delete(path);
      this.#set(path, diagnostics);
    }
    for (const path of this.#shown.get(inventory.folder) ?? []) if (!shown.has(path)) this.#remove(path);
    this.#shown.set(inventory.folder, new Set(shown.keys()));
  }

  /** Shows what is wrong with configurations and suppressions files, and says it once. */
  #showMistakes(): void {
    const mistakes = this.#workspace.isEnabled ? this.#workspace.mistakes() : [];
    const byFile = new Map<string, Mistake[]>();
    for (const mistake of mistakes) byFile.set(mistake.file, [...(byFile.get(mistake.file) ?? []), mistake]);
    for (const [file, list] of byFile) this.#set(file, list.map(mistakeDiagnostic));
    for (const file of this.#mistakes) if (!byFile.has(file)) this.#remove(file);
    this.#mistakes = new Set(byFile.keys());
    const told = new Set<string>();
    for (const { file, line, column, message, isNotice } of mistakes) {
      if (isNotice) continue;
      const text = `${this.#nameOf(file)}:${line}:${column}: ${message}`;
      told.add(text);
      if (!this.#told.has(text)) this.#listener.onMessage(text);
    }
    this.#told = told;
  }

  /** A path as a person knows it in the editor: a message has room for a line, which a whole path fills. */
  #nameOf(path: string): string {
    const folder = folderAround(this.#workspace.folders, path);
    return folder === undefined ? path : relative(folder, path);
  }

  #set(path: string, diagnostics: readonly Diagnostic[]): void {
    const version = this.#workspace.documents.at(path)?.version;
    const before = this.board.get(path);
    const isOther = this.board.set(path, diagnostics, version);
    if (isOther && (version === undefined || before?.version === version)) this.#elsewhere = true;
    // An editor that waits for a version is told of it, though it shows the same.
    const isNews = before
      ? isOther || before.version !== version
      : version !== undefined || diagnostics.length > 0;
    if (isNews) this.#listener.onFile(path);
  }

  #remove(path: string): void {
    this.#large.delete(path);
    if (!this.board.remove(path)) return;
    this.#elsewhere = true;
    this.#listener.onFile(path);
  }
}
