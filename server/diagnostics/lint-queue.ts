import { dirname } from "node:path";
import type { OpenDocument } from "../workspace/open-documents.ts";
import type { Cause } from "../workspace/workspace-changes.ts";
import type { WorkspaceFolders } from "../workspace/workspace-folders.ts";

/** The inventories that are to be linted, and those that wait for being saved before they are. By their folders. */
export class LintQueue {
  readonly #folders: Pick<WorkspaceFolders, "settingsAt">;
  readonly #due = new Set<string>();
  readonly #unsaved = new Set<string>();

  constructor(folders: Pick<WorkspaceFolders, "settingsAt">) {
    this.#folders = folders;
  }

  /** An inventory has changed. */
  changed(folder: string, cause: Cause): void {
    if (cause === "typing" && this.#folders.settingsAt(folder).run === "onSave") this.#unsaved.add(folder);
    else this.#due.add(folder);
  }

  /** A file of an inventory was saved. */
  saved(folder: string): void {
    if (this.#unsaved.delete(folder)) this.#due.add(folder);
  }

  /** An inventory is not there any more. */
  removed(folder: string): void {
    this.#due.delete(folder);
    this.#unsaved.delete(folder);
  }

  /** Whether an inventory has changed since it was linted, and waits for being saved. */
  isUnsaved(folder: string): boolean {
    return this.#unsaved.has(folder);
  }

  /** Whether nothing is to be linted. */
  get isEmpty(): boolean {
    return this.#due.size === 0;
  }

  /** Takes the next inventory to lint off: one that somebody looks at first. @returns its folder */
  next(open: Iterable<OpenDocument>): string | undefined {
    let next: string | undefined;
    for (const { path } of open) {
      if (this.#due.has(dirname(path))) next = dirname(path);
    }
    next ??= this.#due.values().next().value;
    if (next === undefined) return undefined;
    this.#due.delete(next);
    this.#unsaved.delete(next);
    return next;
  }
}
