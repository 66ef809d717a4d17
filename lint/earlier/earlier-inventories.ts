import { dirname } from "node:path";
import { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Buffer as TextBuffer } from "../../inventory/read-inventory.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { readBytes, TextDocument } from "../../inventory/text/document.ts";
import type { Notice } from "../configuration/notice.ts";
import { type EarlierFile, earlierFiles } from "./earlier-files.ts";
import { lfsPointer } from "./lfs-pointer.ts";
import { type Compared, treesOf } from "./trees.ts";

/** What inventories were earlier, folder by folder. */
export class EarlierInventories {
  readonly #names: ReadonlyMap<string, string>;
  readonly #files: ReadonlyMap<string, readonly EarlierFile[]>;
  readonly #notices = new Map<string, Notice>();
  readonly #untold = new Map<string, Notice>();

  private constructor(
    names: ReadonlyMap<string, string>,
    files: ReadonlyMap<string, readonly EarlierFile[]>,
  ) {
    this.#names = names;
    this.#files = files;
  }

  /**
   * Reads the earlier state that inventories are compared with.
   *
   * @param files the files that are asked for, absolute
   * @throws UsageError where it is not there
   */
  static async open(
    compared: Omit<Compared, "folders">,
    files: Iterable<string>,
    buffers: readonly TextBuffer[],
  ): Promise<EarlierInventories> {
    const folders = [...new Set([...files].map((file) => dirname(file)))];
    const names = new Map<string, string>();
    const found = new Map<string, readonly EarlierFile[]>();
    for (const each of await treesOf({ ...compared, folders })) {
      for (const [folder, list] of await earlierFiles(each.tree, each.folders, buffers)) {
        names.set(folder, each.tree.name);
        found.set(folder, list);
      }
    }
    return new EarlierInventories(names, found);
  }

  /** What the inventory of a folder was. Files that have not changed are not read again. */
  of(folder: string, now: Inventory): EarlierState {
    const files = (this.#files.get(folder) ?? []).map((file) => inventoryFile(file, now));
    const earlier = new Inventory(files);
    const state = new EarlierState(earlier, now);
    const saysNothing = files.every(({ root }) =>
      Object.values(root)
        .flat()
        .every((each) => !isNode(each)),
    );
    for (const { file, message, line } of state.losses) {
      const place = { file: file.path, line, column: 1 };
      const stood = `As it stood in ${this.#names.get(folder)}, it could not be read:`;
      const rest = saysNothing ? "Nothing can be said of changes." : "What it said there is not compared.";
      (saysNothing ? this.#untold : this.#notices).set(file.path, {
        place,
        message: `${stood} ${message} ${rest}`,
      });
    }
    return state;
  }

  /** What could not be read of earlier states that were asked for, beside what could. */
  get notices(): readonly Notice[] {
    return [...this.#notices.values()];
  }

  /** The same, where nothing at all could be read, so that nothing can be said. */
  get untold(): readonly Notice[] {
    return [...this.#untold.values()];
  }
}

function isNode(value: unknown): boolean {
  return typeof value === "object" && value !== null;
}

function inventoryFile({ path, bytes, sameAs }: EarlierFile, now: Inventory): InventoryFile {
  const pointer = lfsPointer(bytes);
  if (pointer !== undefined) {
    const problems = [{ start: 0, end: 0, message: pointer }];
    return readInventoryFile(new TextDocument(path, { text: "", hasByteOrderMark: false, problems }, {}));
  }
  const document = readBytes(path, bytes);
  const same = sameAs === undefined ? undefined : now.files.find((file) => file.path === sameAs);
  // A buffer may stand for what is on the disk.
  return same?.document.text === document.text ? same : readInventoryFile(document);
}
