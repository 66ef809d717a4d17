import { dirname } from "node:path";
import { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Buffer as TextBuffer } from "../../inventory/read-inventory.ts";
import { readInventoryFile } from "../../inventory/read-inventory-file.ts";
import { readBytes, TextDocument } from "../../inventory/text/document.ts";
import type { Notice } from "../configuration/notice.ts";
import { type EarlierFile, earlierFiles } from "./earlier-files.ts";
import type { EarlierTree } from "./earlier-tree.ts";
import { lfsPointer } from "./lfs-pointer.ts";
import type { FileContent } from "./renames.ts";
import { type Compared, treesOf } from "./trees.ts";

/** A tree, and the files of it of whose inventories nothing is left. */
interface GoneFrom {
  readonly tree: EarlierTree;
  paths(): Promise<string[]>;
}

/** What inventories were earlier, folder by folder. */
export class EarlierInventories {
  readonly #names: Map<string, string>;
  readonly #files: ReadonlyMap<string, readonly EarlierFile[]>;
  readonly #goneFrom: readonly GoneFrom[];
  readonly #kept: Map<EarlierFile, ReadFile> | undefined;
  readonly #notices = new Map<string, Notice>();
  readonly #untold = new Map<string, Notice>();

  private constructor(
    names: Map<string, string>,
    files: ReadonlyMap<string, readonly EarlierFile[]>,
    goneFrom: readonly GoneFrom[],
    keepsFiles: boolean,
  ) {
    this.#names = names;
    this.#files = files;
    this.#goneFrom = goneFrom;
    this.#kept = keepsFiles ? new Map() : undefined;
  }

  /**
   * Reads the earlier state that inventories are compared with.
   *
   * @param files the files that are asked for, absolute
   * @param keepsFiles whether what has been read is kept, for inventories that are compared again and again
   * @throws UsageError where it is not there
   */
  static async open(
    compared: Omit<Compared, "folders">,
    files: Iterable<string>,
    buffers: readonly TextBuffer[],
    keepsFiles = false,
  ): Promise<EarlierInventories> {
    const folders = [...new Set([...files].map((file) => dirname(file)))];
    const names = new Map<string, string>();
    const found = new Map<string, readonly EarlierFile[]>();
    const goneFrom: GoneFrom[] = [];
    for (const { tree, folders: own } of await treesOf({ ...compared, folders })) {
      const { byFolder, moved } = await earlierFiles(tree, own, buffers);
      for (const [folder, list] of byFolder) {
        names.set(folder, tree.name);
        found.set(folder, list);
      }
      goneFrom.push({
        tree,
        // What globs need is not loaded for a lint.
        paths: async () => {
          const { goneFiles } = await import("./gone-files.ts");
          return goneFiles(tree, new Set(own.map(({ real }) => real)), moved, compared);
        },
      });
    }
    return new EarlierInventories(names, found, goneFrom, keepsFiles);
  }

  /** What the inventory of a folder was. Files that have not changed are not read again. */
  of(folder: string, now: Inventory): EarlierState {
    const files = (this.#files.get(folder) ?? []).map((file) => this.#fileOf(file, now));
    return this.#state(folder, new Inventory(files), now);
  }

  #state(folder: string, earlier: Inventory, now: Inventory): EarlierState {
    const state = new EarlierState(earlier, now);
    const isNothing = saysNothing(earlier);
    for (const { file, message, line } of state.losses) {
      const place = { file: file.path, line, column: 1 };
      const stood = `As it stood in ${this.#names.get(folder)}, it could not be read:`;
      const rest = isNothing ? "Nothing can be said of changes." : "What it said there is not compared.";
      (isNothing ? this.#untold : this.#notices).set(file.path, {
        place,
        message: `${stood} ${message} ${rest}`,
      });
    }
    return state;
  }

  /**
   * What inventories were of which nothing is left, by folder.
   *
   * @param isWanted whether a file, by its absolute path, would be looked at if it were still there
   */
  async gone(isWanted: (path: string) => Promise<boolean>): Promise<ReadonlyMap<string, EarlierState>> {
    const files = new Map<string, InventoryFile[]>();
    for (const { tree, paths } of this.#goneFrom) {
      const wanted: string[] = [];
      for (const path of await paths()) if (await isWanted(path)) wanted.push(path);
      for (const [path, bytes] of await tree.read(wanted)) {
        const folder = dirname(path);
        const { file } = new ReadFile({ path, bytes });
        files.set(folder, [...(files.get(folder) ?? []), file]);
        this.#names.set(folder, tree.name);
      }
    }
    const nothing = new Inventory([]);
    return new Map(
      [...files].map(([folder, list]) => [folder, this.#state(folder, new Inventory(list), nothing)]),
    );
  }

  #fileOf(file: EarlierFile, now: Inventory): InventoryFile {
    const read = this.#kept?.get(file) ?? new ReadFile(file);
    this.#kept?.set(file, read);
    const same = file.sameAs === undefined ? undefined : now.files.find(({ path }) => path === file.sameAs);
    // A buffer may stand for what is on the disk.
    return same?.document.text === read.document.text ? same : read.file;
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

/** Whether no object at all stands in an inventory. */
export function saysNothing({ files }: Inventory): boolean {
  return files.every(({ root }) =>
    Object.values(root)
      .flat()
      .every((each) => typeof each !== "object" || each === null),
  );
}

/** What an earlier file says; its nodes are made when they are asked for. */
class ReadFile {
  readonly document: TextDocument;
  #file: InventoryFile | undefined;

  constructor({ path, bytes }: FileContent) {
    const pointer = lfsPointer(bytes);
    const problems = [{ start: 0, end: 0, message: pointer ?? "" }];
    this.document =
      pointer === undefined
        ? readBytes(path, bytes)
        : new TextDocument(path, { text: "", hasByteOrderMark: false, problems }, {});
  }

  get file(): InventoryFile {
    this.#file ??= readInventoryFile(this.document);
    return this.#file;
  }
}
