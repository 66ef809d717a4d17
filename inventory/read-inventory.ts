import { existsSync, readdirSync, readFileSync, statSync } from "node:fs";
import { basename, join } from "node:path";
import { Inventory } from "./inventory.ts";
import type { InventoryFile } from "./inventory-file.ts";
import { type Assumption, assumeReplication } from "./protection/assumed-replication.ts";
import { readInventoryFile } from "./read-inventory-file.ts";
import { refusedSize } from "./text/decode.ts";
import { readBytes, readText, TextDocument } from "./text/document.ts";

/** Whether a file of this name is a part of its folder's inventory: `*.dr.yaml`, `*.dr.yml`, `*.dr.json`. */
export function isInventoryFile(path: string): boolean {
  return /\.dr\.(ya?ml|json)$/i.test(basename(path));
}

/**
 * The inventory files that stand in a folder, sorted by name. Folders in it are inventories of their own. A folder that
 * does not exist yet, since only a buffer stands in it, has none.
 */
export function inventoryFilesIn(folder: string): string[] {
  if (!existsSync(folder)) return [];
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => !entry.isDirectory() && isInventoryFile(entry.name))
    .map(({ name }) => join(folder, name))
    .sort();
}

/** Text that takes the place of what a file holds on disk: an editor's buffer, standard input. */
export interface Buffer {
  readonly path: string;
  readonly text: string;
}

/**
 * Reads files as one inventory.
 *
 * @param assumptionOf what is assumed of the machines of a file that have no replication block; nothing where undefined
 * @throws the system's error when a file cannot be read
 */
export function readInventory(
  paths: readonly string[],
  buffers: readonly Buffer[] = [],
  assumptionOf: (path: string) => Assumption | undefined = () => undefined,
): Inventory {
  return new Inventory(
    paths.map((path) => {
      const file = readFile(
        path,
        buffers.find((buffer) => buffer.path === path),
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

function readFile(path: string, buffer: Buffer | undefined): InventoryFile {
  return readInventoryFile(buffer ? bufferDocument(buffer) : documentAt(path));
}

/** The document of a text that takes the place of a file. */
export function bufferDocument({ path, text }: Buffer): TextDocument {
  return readText(path, text.replace(/^\uFEFF/, ""));
}

/**
 * The document of a file.
 *
 * @throws the system's error when the file cannot be read
 */
export function documentAt(path: string): TextDocument {
  const refusal = refusedSize(statSync(path).size);
  return refusal === undefined ? readBytes(path, readFileSync(path)) : refused(path, refusal);
}

/** A file that is too large to be read: nothing but the finding that says so. */
function refused(path: string, message: string): TextDocument {
  return new TextDocument(
    path,
    { text: "", hasByteOrderMark: false, problems: [{ start: 0, end: 0, message }] },
    {},
  );
}
