import { existsSync } from "node:fs";
import { join } from "node:path";
import { appendObjects } from "../../imports/merge/append-objects.ts";
import type { Merge } from "../../imports/merge/merge-outcome.ts";
import { newFileText } from "../../imports/merge/new-file.ts";
import { applyEdits } from "../../inventory/edit/apply-edits.ts";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { inventoryFilesIn, readInventory } from "../../inventory/read-inventory.ts";
import { decode } from "../../inventory/text/decode.ts";
import { isWithin } from "../../project/place.ts";
import { UsageError } from "../../project/usage-error.ts";
import {
  ChangedMeanwhileError,
  type WholeFile,
  writeAll,
  writeIntoFolder,
} from "../../project/write-file.ts";
import { writingFailure } from "../../project/writing-failure.ts";

/** The file that new objects go to. */
const IMPORTED = "imported.dr.yaml";

interface ChangedFile {
  readonly path: string;
  readonly text: string;
  readonly isNew: boolean;
}

/** The files of a folder that a merge changes. On disk nothing changes until they are written. */
export class ChangedFiles {
  readonly files: readonly ChangedFile[];
  readonly #folder: string;
  readonly #problems: number;
  /** What the files held that are changed, by path. */
  readonly #texts: ReadonlyMap<string, string>;

  /** @throws UsageError where new objects cannot be put into the file that they go to */
  constructor(folder: string, inventory: Inventory, { edits, newObjects, emptySections }: Merge) {
    this.#folder = folder;
    // The inventory itself is not kept: it is large, and only what stands in files that change is of use.
    this.#problems = problemsIn(inventory);
    const textOf = (path: string) => inventory.files.find((file) => file.path === path)?.document.text;
    const texts = new Map<string, string>();
    for (const [path, own] of edits) texts.set(path, applyEdits(inventory.fileAt(path).document.text, own));
    if (newObjects.length > 0 || emptySections.length > 0) {
      const path = join(folder, IMPORTED);
      if (textOf(path) === undefined && existsSync(path))
        throw new UsageError(
          `'${IMPORTED}' is there, but is no file that can be read. New objects go to it: move it away.`,
        );
      const before = texts.get(path) ?? textOf(path);
      const text =
        before === undefined
          ? newFileText(newObjects, emptySections)
          : appendObjects(path, before, newObjects, emptySections);
      if (text === undefined)
        throw new UsageError(
          `'${IMPORTED}' is laid out in a way that new objects cannot be added to. Rename it, and import again.`,
        );
      texts.set(path, text);
    }
    this.files = [...texts].map(([path, text]) => ({ path, text, isNew: textOf(path) === undefined }));
    this.#texts = new Map(this.files.filter(({ isNew }) => !isNew).map(({ path }) => [path, textOf(path)!]));
  }

  /**
   * Reads what would be written: it has to have no more mistakes than before, and a second import must find nothing to do.
   *
   * @returns the inventory as it would be; undefined where nothing changes
   * @throws Error where that is not so: then nothing may be written
   */
  check(mergeAgain: (next: Inventory) => Merge): Inventory | undefined {
    if (this.files.length === 0) return undefined;
    const paths = new Set([...inventoryFilesIn(this.#folder), ...this.files.map(({ path }) => path)]);
    const next = readInventory([...paths].sort(), this.files);
    const { edits, newObjects, emptySections } = mergeAgain(next);
    const isBroken = next.files.some(({ document }) => document.problems().length > 0);
    const isOpen = edits.size > 0 || newObjects.length > 0 || emptySections.length > 0;
    if (isBroken || problemsIn(next) > this.#problems || isOpen)
      throw new Error("what would be written does not read back as what was imported; nothing was written");
    return next;
  }

  /**
   * Writes the files: all, or none; into the folder, which is made where it is not there yet.
   *
   * @param shown a path in a message
   * @param others more files to write with them
   * @throws UsageError for a file that was changed meanwhile, leads out of the folder or cannot be written
   */
  write(shown: (path: string) => string, others: readonly WholeFile[] = []): void {
    const all = [...this.files.map((file) => this.#wholeFile(file, shown)), ...others];
    if (all.length === 0) return;
    for (const { path } of all) this.#refuseLink(path, shown);
    try {
      writeIntoFolder(this.#folder, () => writeAll(all, ({ path }, error) => unwritable(shown(path), error)));
    } catch (error) {
      if (error instanceof UsageError) throw error;
      throw unwritable(shown(this.#folder), error as NodeJS.ErrnoException);
    }
  }

  /** A link that leads out of the folder may have come with somebody's change: what it leads to is none of the inventory's. */
  #refuseLink(path: string, shown: (path: string) => string): void {
    if (kindBehind(workingTree, path) === undefined) return;
    const real = workingTree.realPath(path);
    if (isWithin(real, workingTree.realPath(this.#folder))) return;
    throw new UsageError(
      `'${shown(path)}' is a link to '${real}', outside of its folder, so nothing is imported. Put the file in the place of the link, or import into the folder where it stands.`,
    );
  }

  #wholeFile({ path, text, isNew }: ChangedFile, shown: (path: string) => string): WholeFile {
    if (isNew) return { path, content: Buffer.from(text), before: undefined };
    const before = workingTree.read(path);
    const { text: now, hasByteOrderMark } = decode(before);
    if (now !== this.#texts.get(path)) throw new UsageError(new ChangedMeanwhileError(shown(path)).message);
    return { path, content: Buffer.from((hasByteOrderMark ? "\uFEFF" : "") + text), before };
  }
}

function problemsIn({ files }: Inventory): number {
  return files.reduce((sum, { schemaProblems }) => sum + schemaProblems.length, 0);
}

function unwritable(path: string, error: NodeJS.ErrnoException): UsageError {
  if (error instanceof ChangedMeanwhileError) return new UsageError(new ChangedMeanwhileError(path).message);
  return new UsageError(`'${path}' cannot be written: ${writingFailure(error)}. Nothing was imported.`);
}
