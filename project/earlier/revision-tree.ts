import { createHash } from "node:crypto";
import { contentIn, type FileContent } from "../../inventory/files/file-content.ts";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import type { GitTree } from "../git/git-tree.ts";
import { repositoryPath } from "../place.ts";
import type { EarlierTree } from "./earlier-tree.ts";

/** A revision of a git repository, read from its objects. */
export class RevisionTree implements EarlierTree {
  readonly name: string;
  readonly paths: ReadonlySet<string>;
  readonly #tree: GitTree;

  constructor(tree: GitTree) {
    this.name = tree.name;
    this.#tree = tree;
    // A link may lead to nothing, or out of the repository.
    const isKept = (path: string) =>
      isInventoryFile(path) && kindBehind(tree, path) === "file" && tree.gitEntryAt(path);
    this.paths = new Set([...tree.paths()].filter(isKept));
  }

  digest(): string {
    const hash = createHash("sha256");
    for (const path of [...this.paths].sort()) {
      hash.update(`${repositoryPath(path, this.#tree.root)}\0${this.#tree.gitEntryAt(path)!.oid}\n`);
    }
    return `sha256:${hash.digest("hex")}`;
  }

  holds(path: string, bytes: Uint8Array): boolean {
    return isContentOf(this.#tree.gitEntryAt(path)!.oid, bytes);
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, FileContent>> {
    await this.#tree.load(paths);
    return new Map(paths.map((path) => [path, contentIn(this.#tree, path)]));
  }
}

/** Whether an object of git, by its name, holds some bytes. */
export function isContentOf(oid: string, bytes: Uint8Array): boolean {
  // Repositories name their objects by SHA-1, newer ones by SHA-256.
  const hash = createHash(oid.length === 40 ? "sha1" : "sha256");
  return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
}
