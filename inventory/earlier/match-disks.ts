import type { Disk } from "../../schemas/generated/types.ts";
import { fold } from "../names/name-index.ts";
import type { Pair } from "./pair.ts";

/** What two disks are the same by, the surest first. */
const MARKS: readonly ((disk: Disk) => string | undefined)[] = [
  (disk) => fold(disk.name),
  (disk) => disk.path && fold(disk.path),
  (disk) => disk.diskIdentifier && fold(disk.diskIdentifier),
];

/** Matches the disks of one machine: by name, those that are left by path, those that are left then by identifier. */
export function* matchDisks(earlier: readonly Disk[], now: readonly Disk[]): Generator<Pair<Disk>> {
  const before = new Set(earlier);
  const after = new Set(now);
  for (const mark of MARKS) {
    for (const disk of after) {
      const own = mark(disk);
      const same = own === undefined ? undefined : [...before].find((each) => mark(each) === own);
      if (!same) continue;
      before.delete(same);
      after.delete(disk);
      yield [same, disk];
    }
  }
}
