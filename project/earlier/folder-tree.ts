import { createHash } from "node:crypto";
import { realpathSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { contentIn, type FileContent } from "../../inventory/files/file-content.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import { isWithin, repositoryPath } from "../place.ts";
import { readingFailure } from "../reading-failure.ts";
import { UsageError } from "../usage-error.ts";
import type { EarlierTree } from "./earlier-tree.ts";

/** A folder that holds inventories as they stood earlier: a copy from before. */
export class FolderTree implements EarlierTree {
  readonly name: string;
  readonly paths: ReadonlySet<string>;
  /** The folder of today, absolute. */
  readonly #now: string;
  /** Where a file of today stands in the folder. */
  readonly #then: ReadonlyMap<string, string>;

  /**
   * @param written the folder as it was named
   * @param folder the same, absolute
   * @param now the folder of today that it is compared with, absolute, links resolved
   * @throws UsageError for a folder that cannot be read or holds no inventory
   */
  constructor(written: string, folder: string, now: string) {
    this.name = `folder '${written}'`;
    this.#now = now;
    const files = inventoryFilesBelow(folder, written);
    if (files.length === 0) {
      throw new UsageError(`There is no inventory in '${written}', so nothing can be compared with it.`);
    }
    this.#then = new Map(files.map((file) => [join(now, relative(folder, file)), file]));
    this.paths = new Set(this.#then.keys());
  }

  digest(): string {
    const hash = createHash("sha256");
    for (const [path, then] of this.#then) {
      hash
        .update(`${repositoryPath(path, this.#now)}\0`)
        .update(contentOf(then).bytes)
        .update("\0");
    }
    return `sha256:${hash.digest("hex")}`;
  }

  holds(path: string, bytes: Uint8Array): boolean {
    const then = contentOf(this.#then.get(path)!);
    return then.problem === undefined && Buffer.compare(then.bytes, bytes) === 0;
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, FileContent>> {
    return new Map(paths.map((path) => [path, contentOf(this.#then.get(path)!)]));
  }
}

/**
 * The one folder of today that a folder from before stands for.
 *
 * @param folders those that hold what is linted, absolute
 * @throws UsageError where that could be several
 */
export function comparedFolder(
  base: string,
  paths: readonly string[],
  cwd: string,
  folders: readonly string[],
): string {
  const [only = ".", ...others] = paths;
  const absolute = resolve(cwd, only);
  if (others.length === 0 && folders.every((folder) => isWithin(folder, absolute))) {
    return realpathSync(absolute);
  }
  const [first, ...more] = new Set(folders);
  if (more.length === 0) return realpathSync(first!);
  throw new UsageError(
    `'${base}' is a folder and can stand for one other folder, but files of ${folders.length} folders are asked for. Name the folder that it is to be compared with.`,
  );
}

/** Folders that never hold inventories of the project itself. */
const NEVER: ReadonlySet<string> = new Set(["node_modules", ".git"]);

function inventoryFilesBelow(folder: string, written: string): string[] {
  const files: string[] = [];
  const open = [folder];
  for (let each = open.pop(); each !== undefined; each = open.pop()) {
    for (const entry of entriesOf(each, written)) {
      const path = join(each, entry.name);
      if (entry.kind === "folder") {
        if (!NEVER.has(entry.name)) open.push(path);
      } else if (isInventoryFile(path)) files.push(path);
    }
  }
  return files.sort();
}

function entriesOf(folder: string, written: string) {
  try {
    return workingTree.entriesOf(folder);
  } catch (error) {
    throw new UsageError(readingFailure(written, error as NodeJS.ErrnoException));
  }
}

function contentOf(path: string): FileContent {
  try {
    return contentIn(workingTree, path);
  } catch (error) {
    throw new UsageError(readingFailure(path, error as NodeJS.ErrnoException));
  }
}
