import { createHash } from "node:crypto";
import { join, posix } from "node:path";
import { isInventoryFile } from "../../inventory/read-inventory.ts";
import { didYouMean } from "../../inventory/text/nearest.ts";
import { UsageError } from "../usage-error.ts";
import type { EarlierTree } from "./earlier-tree.ts";
import type { Git, GitEntry } from "./git.ts";

/** A revision of a git repository, read from its objects. */
export class RevisionTree implements EarlierTree {
  readonly name: string;
  readonly paths: ReadonlySet<string>;
  readonly #git: Git;
  /** The objects that hold the files' contents, by path. */
  readonly #objects: ReadonlyMap<string, string>;

  private constructor(revision: string, git: Git, objects: ReadonlyMap<string, string>) {
    this.name = `revision '${revision}'`;
    this.#git = git;
    this.#objects = objects;
    this.paths = new Set(objects.keys());
  }

  /** @throws UsageError for a revision that the repository has not */
  static async open(git: Git, revision: string): Promise<RevisionTree> {
    const isShallow = await git.isShallow();
    const commit = await git.commit(revision);
    if (commit === undefined) throw await unknownRevision(git, revision, isShallow);
    return new RevisionTree(revision, git, await inventoryObjects(git, await git.entries(commit)));
  }

  holds(path: string, bytes: Uint8Array): boolean {
    const oid = this.#objects.get(path)!;
    // Repositories name their objects by SHA-1, newer ones by SHA-256.
    const hash = createHash(oid.length === 40 ? "sha1" : "sha256");
    return hash.update(`blob ${bytes.length}\0`).update(bytes).digest("hex") === oid;
  }

  async read(paths: readonly string[]): Promise<ReadonlyMap<string, Uint8Array>> {
    const oids = new Map(paths.map((path) => [path, this.#objects.get(path)!]));
    const contents = await this.#git.contents([...new Set(oids.values())]);
    return new Map([...oids].map(([path, oid]) => [path, contents.get(oid)!]));
  }
}

async function unknownRevision(git: Git, revision: string, isShallow: boolean): Promise<UsageError> {
  const unknown = `The repository '${git.root}' has no revision '${revision}'.`;
  if (isShallow) {
    return new UsageError(
      `${unknown} It is a shallow clone, without the earlier commits: fetch them with 'git fetch --unshallow', in a pipeline with a checkout of full depth.`,
    );
  }
  const names = await git.names();
  if (names.length === 0 && (await git.commit("HEAD")) === undefined) {
    return new UsageError(
      `The repository '${git.root}' has no commit yet, so there is nothing to compare with.`,
    );
  }
  const remote = names.filter((name) => name.endsWith(`/${revision}`)).map((name) => `'${name}'`);
  const hint = remote.length > 0 ? ` Did you mean ${remote.join(" or ")}?` : didYouMean(revision, names);
  return new UsageError(`${unknown}${hint}`);
}

/** The objects of the inventory files of a commit, by the paths at which they would stand now. */
async function inventoryObjects(git: Git, entries: readonly GitEntry[]): Promise<Map<string, string>> {
  const objects = new Map<string, string>();
  const links: GitEntry[] = [];
  for (const entry of entries) {
    if (!isInventoryFile(entry.path)) continue;
    if (isFile(entry)) objects.set(join(git.root, entry.path), entry.oid);
    else if (isLink(entry)) links.push(entry);
  }
  if (links.length === 0) return objects;
  const all = new Map(entries.map((entry) => [entry.path, entry]));
  for (const link of links) {
    const target = await behind(link, all, git);
    if (target) objects.set(join(git.root, link.path), target.oid);
  }
  return objects;
}

/** More links in a row than this lead in a circle. */
const MOST_LINKS = 10;

/** The file that a link leads to; undefined where it leads to none of the commit. */
async function behind(
  link: GitEntry,
  all: ReadonlyMap<string, GitEntry>,
  git: Git,
): Promise<GitEntry | undefined> {
  let entry: GitEntry | undefined = link;
  for (let count = 0; entry && isLink(entry) && count < MOST_LINKS; count++) {
    const written: Uint8Array = (await git.contents([entry.oid])).get(entry.oid)!;
    entry = all.get(posix.join(posix.dirname(entry.path), Buffer.from(written).toString()));
  }
  return entry && isFile(entry) ? entry : undefined;
}

function isFile({ mode }: GitEntry): boolean {
  return mode.startsWith("100");
}

function isLink({ mode }: GitEntry): boolean {
  return mode === "120000";
}
