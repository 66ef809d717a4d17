import { relative } from "node:path";
import type { Diagnostic } from "vscode-languageserver";
import type { LintMessage } from "../../lint/result.ts";
import { LARGEST_ON_TYPE, type LiveInventory } from "../workspace/live-inventory.ts";
import type { Mistake } from "../workspace/mistake.ts";
import type { OpenDocuments } from "../workspace/open-documents.ts";
import type { WorkspaceFolders } from "../workspace/workspace-folders.ts";
import { ShownDiagnostics } from "./shown-diagnostics.ts";
import {
  type DiagnosticOptions,
  failureDiagnostic,
  mistakeDiagnostic,
  moreDiagnostic,
  sizeDiagnostic,
  toDiagnostic,
} from "./to-diagnostic.ts";

/** More findings in one file than anybody looks at one by one; editors become slow by many thousands of them. */
const MOST_SHOWN = 1000;

/** What is to be seen otherwise than before. */
export interface DiagnosticsChanges {
  /** The files that show something else, or of which another version is shown. */
  readonly files: readonly string[];
  /** Sentences that a person must see, once. */
  readonly messages: readonly string[];
  /** Whether files show something else that nobody types in. */
  readonly isElsewhere: boolean;
}

/** Works out what is to be seen in each file, inventory by inventory. */
export class Diagnostics {
  readonly shown = new ShownDiagnostics();
  readonly #documents: OpenDocuments;
  readonly #folders: WorkspaceFolders;
  readonly #options: DiagnosticOptions;
  /** The files that are said to be too large to be linted while they are typed. */
  readonly #large = new Set<string>();
  /** The files that an inventory is shown in. */
  readonly #filesOf = new Map<string, ReadonlySet<string>>();
  #filesWithMistakes: ReadonlySet<string> = new Set();
  #toldMistakes: ReadonlySet<string> = new Set();
  #changedFiles: string[] = [];
  #messages: string[] = [];
  #isElsewhere = false;

  constructor(documents: OpenDocuments, folders: WorkspaceFolders, options: DiagnosticOptions) {
    this.#documents = documents;
    this.#folders = folders;
    this.#options = options;
  }

  /** What has changed since this was last asked for. */
  takeChanges(): DiagnosticsChanges {
    const files = this.#changedFiles;
    const messages = this.#messages;
    const isElsewhere = this.#isElsewhere;
    this.#changedFiles = [];
    this.#messages = [];
    this.#isElsewhere = false;
    return { files, messages, isElsewhere };
  }

  /** A file waits for being saved, since it is too large. That is said, with what was seen of it last. */
  tooLarge(path: string): void {
    const size = this.#documents.at(path)?.text.length ?? 0;
    if (this.#large.has(path) || !this.#folders.settingsAt(path).enable) return;
    this.#large.add(path);
    this.#set(path, [sizeDiagnostic(size), ...(this.shown.get(path)?.diagnostics ?? [])]);
  }

  /** An inventory is not there any more. */
  removed(folder: string): void {
    for (const path of this.#filesOf.get(folder) ?? []) this.#remove(path);
    this.#filesOf.delete(folder);
  }

  /** What is to be seen of an inventory. It is linted for that. */
  lint({ folder, view }: LiveInventory): void {
    const shown = new Map<string, Diagnostic[]>();
    const isOn = this.#folders.settingsAt(folder).enable;
    for (const { filePath, messages } of isOn ? view.results : []) {
      const { document } = view.inventory.fileAt(filePath);
      const { first, more } = firstOf(messages);
      const diagnostics = first.map((message) => toDiagnostic(message, document, this.#options));
      if (more > 0) diagnostics.push(moreDiagnostic(more));
      shown.set(filePath, diagnostics);
    }
    const failures = isOn ? view.failures : [];
    for (const failure of failures) shown.get(failure.file)?.push(failureDiagnostic(failure));
    for (const [path, diagnostics] of shown) {
      const size = this.#documents.at(path)?.text.length ?? 0;
      if (size >= LARGEST_ON_TYPE) {
        diagnostics.unshift(sizeDiagnostic(size));
        this.#large.add(path);
      } else this.#large.delete(path);
      this.#set(path, diagnostics);
    }
    for (const path of this.#filesOf.get(folder) ?? []) if (!shown.has(path)) this.#remove(path);
    this.#filesOf.set(folder, new Set(shown.keys()));
  }

  /** Shows what is wrong with configurations and suppressions files, and says it once. */
  showMistakes(all: readonly Mistake[]): void {
    const mistakes = this.#folders.isEnabled ? all : [];
    const byFile = new Map<string, Mistake[]>();
    for (const mistake of mistakes) byFile.set(mistake.file, [...(byFile.get(mistake.file) ?? []), mistake]);
    for (const [file, list] of byFile) this.#set(file, list.map(mistakeDiagnostic));
    for (const file of this.#filesWithMistakes) if (!byFile.has(file)) this.#remove(file);
    this.#filesWithMistakes = new Set(byFile.keys());
    const told = new Set<string>();
    for (const { file, line, column, message, isNotice } of mistakes) {
      if (isNotice) continue;
      const text = `${this.#nameOf(file)}:${line}:${column}: ${message}`;
      told.add(text);
      if (!this.#toldMistakes.has(text)) this.#messages.push(text);
    }
    this.#toldMistakes = told;
  }

  /** A path as a person knows it in the editor: a message has room for a line, which a whole path fills. */
  #nameOf(path: string): string {
    const folder = this.#folders.around(path);
    return folder === undefined ? path : relative(folder, path);
  }

  #set(path: string, diagnostics: readonly Diagnostic[]): void {
    const version = this.#documents.at(path)?.version;
    const before = this.shown.get(path);
    const isOther = this.shown.set(path, diagnostics, version);
    if (isOther && (version === undefined || before?.version === version)) this.#isElsewhere = true;
    // An editor that waits for a version is told of it, though it shows the same.
    const isNews = before
      ? isOther || before.version !== version
      : version !== undefined || diagnostics.length > 0;
    if (isNews) this.#changedFiles.push(path);
  }

  #remove(path: string): void {
    this.#large.delete(path);
    if (!this.shown.remove(path)) return;
    this.#isElsewhere = true;
    this.#changedFiles.push(path);
  }
}

/** The findings that are shown, in their order: where there are too many, errors before warnings. */
function firstOf(messages: readonly LintMessage[]): { first: readonly LintMessage[]; more: number } {
  const more = messages.length - MOST_SHOWN;
  if (more <= 0) return { first: messages, more: 0 };
  const errors = messages.filter(({ severity }) => severity === 2).slice(0, MOST_SHOWN);
  const others = messages.filter(({ severity }) => severity !== 2).slice(0, MOST_SHOWN - errors.length);
  const kept = new Set([...errors, ...others]);
  return { first: messages.filter((message) => kept.has(message)), more };
}
