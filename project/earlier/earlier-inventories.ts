import { dirname } from "node:path";
import { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import { Inventory } from "../../inventory/inventory.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import type { Buffer as TextBuffer } from "../../inventory/read-inventory.ts";
import type { Notice } from "../notice.ts";
import { type EarlierFile, type EarlierFiles, earlierFiles } from "./earlier-files.ts";
import { ReadEarlierFile } from "./read-earlier-file.ts";
import { type Compared, type ComparedTree, treesOf } from "./trees.ts";

/** An earlier tree, the folders that are compared with it, and what they consisted of then. */
interface Comparison extends ComparedTree, EarlierFiles {}

/** What inventories were earlier, folder by folder. */
export class EarlierInventories {
  readonly #asked: Pick<Compared, "cwd" | "paths" | "source">;
  readonly #comparisons: readonly Comparison[];
  readonly #kept: Map<EarlierFile, ReadEarlierFile> | undefined;
  readonly #notices = new Map<string, Notice>();
  readonly #unreadable = new Map<string, Notice>();

  private constructor(
    asked: Pick<Compared, "cwd" | "paths" | "source">,
    comparisons: readonly Comparison[],
    keepsFiles: boolean,
  ) {
    this.#asked = asked;
    this.#comparisons = comparisons;
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
    const comparisons: Comparison[] = [];
    for (const each of await treesOf({ ...compared, folders })) {
      comparisons.push({
        ...each,
        ...(await earlierFiles(each.tree, each.folders, buffers, compared.source)),
      });
    }
    return new EarlierInventories(compared, comparisons, keepsFiles);
  }

  /** The files that the inventory of a folder consisted of. */
  filesOf(folder: string): readonly EarlierFile[] {
    return this.#comparisons.find(({ byFolder }) => byFolder.has(folder))?.byFolder.get(folder) ?? [];
  }

  /** What the inventory of a folder was. Files that have not changed are not read again. */
  of(folder: string, now: Inventory): EarlierState {
    const comparison = this.#comparisons.find(({ byFolder }) => byFolder.has(folder));
    const files = this.filesOf(folder).map((file) => this.#fileOf(file, now));
    return this.#noted(new EarlierState(new Inventory(files), now), comparison?.tree.name);
  }

  /**
   * What inventories were of which nothing is left, by folder.
   *
   * @param isWanted whether a file, by its absolute path, would be looked at if it were still there
   */
  async gone(isWanted: (path: string) => Promise<boolean>): Promise<ReadonlyMap<string, EarlierState>> {
    // What globs need is not loaded for a lint.
    const { goneFiles } = await import("./gone-files.ts");
    const nothing = new Inventory([]);
    const states = new Map<string, EarlierState>();
    for (const { tree, folders, moved } of this.#comparisons) {
      const compared = new Set(folders.map(({ real }) => real));
      const wanted: string[] = [];
      for (const path of goneFiles(tree, compared, moved, this.#asked)) {
        if (await isWanted(path)) wanted.push(path);
      }
      const contents = await tree.read(wanted);
      for (const folder of new Set(wanted.map((path) => dirname(path)))) {
        const own = wanted.filter((path) => dirname(path) === folder);
        const files = own.map((path) => new ReadEarlierFile({ path, ...contents.get(path)! }).file);
        states.set(folder, this.#noted(new EarlierState(new Inventory(files), nothing), tree.name));
      }
    }
    return states;
  }

  /** `sha256:…` of each earlier state, by its name; those of several repositories are together under one. */
  digests(): Readonly<Record<string, string>> {
    const digests: Record<string, string> = {};
    for (const { tree } of this.#comparisons) {
      digests[tree.name] = [digests[tree.name] ?? [], tree.digest()].flat().sort().join(" ");
    }
    return digests;
  }

  /** What could not be read of earlier states that were asked for, beside what could. */
  get notices(): readonly Notice[] {
    return [...this.#notices.values()];
  }

  /** The same, where nothing at all could be read, so that nothing can be said. */
  get unreadable(): readonly Notice[] {
    return [...this.#unreadable.values()];
  }

  #fileOf(file: EarlierFile, now: Inventory): InventoryFile {
    const read = this.#kept?.get(file) ?? new ReadEarlierFile(file);
    this.#kept?.set(file, read);
    const same = file.sameAs === undefined ? undefined : now.files.find(({ path }) => path === file.sameAs);
    // A buffer may stand for what is on the disk.
    return same?.document.text === read.document.text ? same : read.file;
  }

  /** Notes what could not be read of a state. */
  #noted(state: EarlierState, treeName: string | undefined): EarlierState {
    const { isLost } = state;
    const rest = isLost ? "Nothing can be said of changes." : "What it said there is not compared.";
    for (const { file, message, line } of state.losses) {
      (isLost ? this.#unreadable : this.#notices).set(file.path, {
        place: { file: file.path, line, column: 1 },
        message: `As it stood in ${treeName}, it could not be read: ${message} ${rest}`,
      });
    }
    return state;
  }
}
