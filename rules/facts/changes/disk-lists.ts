import type { EarlierState } from "../../../inventory/earlier/earlier-state.ts";
import type { Disk } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import { isReplicated } from "../disks/replicated.ts";
import type { ChangeCheck } from "./change-check.ts";

/** A disk of any kind of machine. */
type AnyDisk = Located & Pick<Disk, "excluded">;

/** A machine that has disks, on premises or in Azure. */
interface WithDisks<EachDisk extends AnyDisk> extends Located {
  readonly disks?: readonly EachDisk[] | undefined;
}

/** The disks of a machine as they were and as they are. */
export interface DiskLists<EachDisk extends AnyDisk> {
  readonly before: readonly EachDisk[];
  readonly now: readonly EachDisk[];
}

/** Both lists of disks. Undefined, and the rows undecided, where one of them is not recorded. */
export function needDisks<EachDisk extends AnyDisk>(
  before: WithDisks<EachDisk>,
  machine: WithDisks<EachDisk>,
  check: ChangeCheck,
): DiskLists<EachDisk> | undefined {
  const now = check.need(machine, "disks");
  if (!before.disks) check.leaveUndecided();
  return now && before.disks && { before: before.disks, now };
}

/** The disks that were there already and still are, and were and are replicated: each as it was and as it is. */
export function* disksBeforeAndNow<EachDisk extends AnyDisk>(
  { now }: DiskLists<EachDisk>,
  earlier: EarlierState,
): Generator<readonly [before: EachDisk, now: EachDisk]> {
  for (const disk of now) {
    const before = earlier.of(disk);
    if (before && isReplicated(before) && isReplicated(disk)) yield [before, disk];
  }
}
