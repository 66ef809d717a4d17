import { contentIn } from "../../inventory/files/file-content.ts";
import { kindBehind } from "../../inventory/files/file-tree.ts";
import { workingTree } from "../../inventory/files/working-tree.ts";
import { search } from "../discovery/search.ts";
import { isContentOf } from "../earlier/revision-tree.ts";
import type { GitTree } from "../git/git-tree.ts";
import { isOfInterest } from "./committed-comparison.ts";
import type { Comparison } from "./comparison.ts";

/** Compares the files on the disk with a state that git keeps. */
export async function compareWithDisk(before: GitTree): Promise<Comparison> {
  const { root } = before;
  const configurations = { ignores: async () => ({ decided: false }) as const };
  const { files } = await search(root, { wanted: isOfInterest, configurations, files: workingTree });
  const then = [...before.paths()].filter(isOfInterest);
  return {
    root,
    before,
    now: workingTree,
    paths: [...new Set([...files, ...then])],
    // What a configuration extends can have any name.
    isSame: false,
    isChanged: (path) => before.keeps(path) && isChangedOnDisk(path, before),
  };
}

function isChangedOnDisk(path: string, before: GitTree): boolean {
  const then = before.gitEntryAt(path);
  const isThere = kindBehind(workingTree, path) === "file";
  if (!then || !isThere) return isThere !== (then !== undefined);
  const { bytes, problem } = contentIn(workingTree, path);
  if (problem !== undefined) return true;
  // git may have checked it out with the line ends of the system.
  return !isContentOf(then.oid, bytes) && !isContentOf(then.oid, withoutCarriageReturns(bytes));
}

function withoutCarriageReturns(bytes: Uint8Array): Uint8Array {
  return Buffer.from(Buffer.from(bytes).toString("latin1").replaceAll("\r\n", "\n"), "latin1");
}
