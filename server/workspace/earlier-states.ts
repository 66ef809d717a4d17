import type { EarlierState } from "../../inventory/earlier/earlier-state.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { EarlierInventories } from "../../project/earlier/earlier-inventories.ts";
import { repositoryRoot } from "../../project/git/repository-root.ts";
import { UsageError } from "../../project/usage-error.ts";
import type { OpenDocument } from "./open-documents.ts";

/** Says what an inventory was earlier. */
export type EarlierOf = (now: Inventory) => EarlierState;

/** The inventories as they stood in a revision of git, read once and again when they may have changed. */
export class EarlierStates {
  #byFolder = new Map<string, EarlierOf>();

  /**
   * Reads the revisions of the repositories that folders stand in. Where there is none nothing is compared.
   *
   * @param revisionOf the revision for a folder; `off`: nothing is compared
   * @param files the files to lint, by folder
   * @returns what went wrong, in sentences
   */
  async read(
    revisionOf: (folder: string) => string,
    files: ReadonlyMap<string, readonly string[]>,
    open: readonly OpenDocument[],
  ): Promise<readonly string[]> {
    const byFolder = new Map<string, EarlierOf>();
    const problems = new Set<string>();
    for (const { root, revision, folders } of comparisons(files.keys(), revisionOf)) {
      try {
        const paths = folders.flatMap((folder) => files.get(folder)!);
        const states = await EarlierInventories.open(
          { base: revision, cwd: root, paths: [], source: workingTree },
          paths,
          open,
          true,
        );
        for (const folder of folders) byFolder.set(folder, (now) => states.of(folder, now));
      } catch (error) {
        if (!(error instanceof UsageError)) throw error;
        problems.add(error.message);
      }
    }
    this.#byFolder = byFolder;
    return [...problems];
  }

  /** What the inventory of a folder was; undefined where it is not compared. */
  of(folder: string): EarlierOf | undefined {
    return this.#byFolder.get(folder);
  }
}

/** Folders of one repository that are compared with the same revision. */
interface Comparison {
  readonly root: string;
  readonly revision: string;
  readonly folders: string[];
}

function comparisons(
  folders: Iterable<string>,
  revisionOf: (folder: string) => string,
): Iterable<Comparison> {
  const found = new Map<string, Comparison>();
  for (const folder of folders) {
    const revision = revisionOf(folder);
    const root = revision === "off" ? undefined : repositoryRoot(folder);
    if (root === undefined) continue;
    const key = JSON.stringify([root, revision]);
    const comparison = found.get(key) ?? { root, revision, folders: [] };
    comparison.folders.push(folder);
    found.set(key, comparison);
  }
  return found.values();
}
