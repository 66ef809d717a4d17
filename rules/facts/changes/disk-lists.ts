import type { EarlierState } from "../../../inventory/earlier/earlier-state.ts";
import type { Disk, VirtualMachine } from "../../../schemas/generated/types.ts";
import { isReplicated } from "../disks/replicated.ts";
import type { ChangeCheck } from "./change-check.ts";

/** The disks of a machine as they were and as they are. */
export interface DiskLists {
  readonly before: readonly Disk[];
  readonly now: readonly Disk[];
}

/** Both lists of disks. Undefined, and the rows undecided, where one of them is not recorded. */
export function needDisks(
  before: VirtualMachine,
  machine: VirtualMachine,
  check: ChangeCheck,
): DiskLists | undefined {
  const now = check.need(machine, "disks");
  if (!before.disks) check.leaveUndecided();
  return now && before.disks && { before: before.disks, now };
}

/** The disks that were there already and still are, and were and are replicated: each as it was and as it is. */
export function* disksBeforeAndNow(
  { now }: DiskLists,
  earlier: EarlierState,
): Generator<readonly [before: Disk, now: Disk]> {
  for (const disk of now) {
    const before = earlier.of(disk);
    if (before && isReplicated(before) && isReplicated(disk)) yield [before, disk];
  }
}
