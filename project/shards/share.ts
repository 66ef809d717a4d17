import { createHash } from "node:crypto";
import { statSync } from "node:fs";
import { dirname } from "node:path";
import { inventoryFilesIn } from "../../inventory/read-inventory.ts";
import { repositoryPath } from "../place.ts";
import type { Shard } from "./shard.ts";

/** The folders that fall to a shard. */
export interface Share extends Shard {
  /** Absolute paths. */
  readonly folders: ReadonlySet<string>;
  /** How many folders there are in all shards. */
  readonly total: number;
  /** `sha256:…` of what was dealt out. Where it differs, another process has dealt out something else. */
  readonly dealt: string;
}

/** A folder with what it weighs. */
interface Weighed {
  /** Absolute path. */
  readonly folder: string;
  /** Its path from the current folder, the same on every machine. */
  readonly name: string;
  /** The inventory files in it. */
  readonly files: readonly { readonly name: string; readonly bytes: number }[];
  readonly bytes: number;
}

/**
 * Deals folders out to shards, the largest first and each to the shard that has least, so that all have about as many
 * bytes. It goes by names and sizes alone: every machine with the same files deals them out in the same way.
 *
 * @param files the files to lint, by absolute path; their folders are dealt out whole
 * @param cwd the folder that names are seen from
 */
export function shareOf(files: Iterable<string>, { index, count }: Shard, cwd: string): Share {
  const folders = new Set([...files].map((path) => dirname(path)));
  const weighed = [...folders].map((folder) => weigh(folder, cwd)).sort(byName);
  const shares = deal(weighed, count);
  return {
    index,
    count,
    folders: new Set((shares[index - 1] ?? []).map(({ folder }) => folder)),
    total: weighed.length,
    dealt: digestOf(weighed),
  };
}

function weigh(folder: string, cwd: string): Weighed {
  const files = inventoryFilesIn(folder).map((path) => ({
    name: repositoryPath(path, folder),
    bytes: statSync(path, { throwIfNoEntry: false })?.size ?? 0,
  }));
  const bytes = files.reduce((sum, file) => sum + file.bytes, 0);
  return { folder, name: repositoryPath(folder, cwd), files, bytes };
}

function deal(weighed: readonly Weighed[], count: number): Weighed[][] {
  // Of more shards than folders the last ones get none.
  const shares = Array.from({ length: Math.min(count, weighed.length) }, () => ({
    bytes: 0,
    folders: [] as Weighed[],
  }));
  for (const each of weighed.toSorted((a, b) => b.bytes - a.bytes)) {
    const least = shares.reduce((best, share) => (share.bytes < best.bytes ? share : best));
    least.folders.push(each);
    // An empty file is work, too.
    least.bytes += each.bytes + 1;
  }
  return shares.map(({ folders }) => folders);
}

function byName(a: Weighed, b: Weighed): number {
  return a.name < b.name ? -1 : 1;
}

function digestOf(weighed: readonly Weighed[]): string {
  const text = JSON.stringify(weighed.map(({ name, files }) => [name, files]));
  return `sha256:${createHash("sha256").update(text).digest("hex")}`;
}
