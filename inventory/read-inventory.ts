import { basename, join } from "node:path";
import { contentIn } from "./files/file-content.ts";
import { type FileTree, kindBehind } from "./files/file-tree.ts";
import { lfsPointer } from "./files/lfs-pointer.ts";
import { workingTree } from "./files/working-tree.ts";
import { Inventory } from "./inventory.ts";
import type { InventoryFile } from "./inventory-file.ts";
import { type Assumption, assumeReplication } from "./protection/assumed-replication.ts";
import { readInventoryFile } from "./read-inventory-file.ts";
import { readBytes, readText, type TextDocument, unreadDocument } from "./text/document.ts";

/** Whether a file of this name is a part of its folder's inventory: `*.dr.yaml`, `*.dr.yml`, `*.dr.json`. */
export function isInventoryFile(path: string): boolean {
  return /\.dr\.(ya?ml|json)$/i.test(basename(path));
}

/**
 * The inventory files that stand in a folder, sorted by name. Folders in it are inventories of their own. A folder that
 * does not exist yet, since only a buffer stands in it, has none.
 */
export function inventoryFilesIn(folder: string, files: FileTree = workingTree): string[] {
  if (kindBehind(files, folder) === undefined) return [];
  return files
    .entriesOf(folder)
    .filter(({ name, kind }) => kind !== "folder" && isInventoryFile(name))
    .map(({ name }) => join(folder, name))
    .sort();
}

/** Text that takes the place of what a file holds on disk: an editor's buffer, standard input. */
export interface Buffer {
  readonly path: string;
  readonly text: string;
  /** What was read of the text already, by somebody who needs it no more. Left out: it is read. */
  readonly file?: InventoryFile | undefined;
}

/**
 * Reads files as one inventory.
 *
 * @param assumptionOf what is assumed of the machines of a file that have no replication block; nothing where undefined
 * @param files where they are read from
 * @throws the system's error when a file cannot be read
 */
export function readInventory(
  paths: readonly string[],
  buffers: readonly Buffer[] = [],
  assumptionOf: (path: string) => Assumption | undefined = () => undefined,
  files: FileTree = workingTree,
): Inventory {
  return new Inventory(
    paths.map((path) => {
      const file = readFile(
        path,
        buffers.find((buffer) => buffer.path === path),
        files,
      );
      if (assumptionOf(path) === "azure") assumeReplication(file);
      return file;
    }),
  );
}

/** Reads the inventory of a folder, buffers included that no file stands for yet. */
export function readFolder(folder: string, buffers: readonly Buffer[] = []): Inventory {
  const paths = new Set([...inventoryFilesIn(folder), ...buffers.map((buffer) => buffer.path)]);
  return readInventory([...paths].sort(), buffers);
}

function readFile(path: string, buffer: Buffer | undefined, files: FileTree): InventoryFile {
  return buffer?.file ?? readInventoryFile(buffer ? bufferDocument(buffer) : documentOf(path, files));
}

/** The document of a text that takes the place of a file. */
export function bufferDocument({ path, text }: Buffer): TextDocument {
  return readText(path, text.replace(/^\uFEFF/, ""));
}

/**
 * The document of a file. One that is there and is not read is nothing but the problem that says so.
 *
 * @throws the system's error for a file that cannot be read
 */
export function documentOf(path: string, files: FileTree = workingTree): TextDocument {
  const { bytes, problem = lfsPointer(bytes) } = contentIn(files, path);
  return problem === undefined ? readBytes(path, bytes) : unreadDocument(path, problem);
}
