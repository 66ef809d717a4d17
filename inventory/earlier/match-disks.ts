import type { Disk } from "../../schemas/generated/types.ts";
import { fold } from "../names/name-index.ts";
import type { Pair } from "./pair.ts";

/** What two disks are the same by, the surest first. */
const MARKS: readonly ((disk: Disk) => string | undefined)[] = [
  (disk) => fold(disk.name),
  (disk) => disk.path && fold(disk.path),
  (disk) => disk.diskIdentifier && fold(disk.diskIdentifier),
];

/** What one disk has one of at a time: two that differ in it are two disks, or it was changed. */
const TRAITS: readonly ((disk: Disk) => string | number | undefined)[] = [
  ...MARKS.slice(1),
  (disk) => disk.size,
  (disk) => disk.role,
];

/**
 * Matches the disks of one machine: by name, those that are left by path, those that are left then by identifier. What is
 * left then may be one disk under another name, where nothing that is recorded of the two differs: a guess.
 */
export function* matchDisks(earlier: readonly Disk[], now: readonly Disk[]): Generator<Pair<Disk>> {
  const before = new Set(earlier);
  const after = new Set(now);
  for (const isSame of [...MARKS.map(sameBy), mayBeSame]) {
    for (const disk of after) {
      const same = [...before].find((each) => isSame(each, disk));
      if (!same) continue;
      before.delete(same);
      after.delete(disk);
      yield [same, disk];
    }
  }
}

/** Whether two disks that were matched are one for certain: they have a name, a path or an identifier in common. */
export function isCertainMatch(before: Disk, now: Disk): boolean {
  return MARKS.some((mark) => sameBy(mark)(before, now));
}

function sameBy(mark: (disk: Disk) => string | undefined): (before: Disk, now: Disk) => boolean {
  return (before, now) => {
    const own = mark(now);
    return own !== undefined && mark(before) === own;
  };
}

function mayBeSame(before: Disk, now: Disk): boolean {
  return TRAITS.every((trait) => {
    const [was, is] = [trait(before), trait(now)];
    return was === undefined || is === undefined || was === is;
  });
}
