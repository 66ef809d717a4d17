import type { Change } from "../../../inventory/earlier/changes.ts";
import type { EarlierState } from "../../../inventory/earlier/earlier-state.ts";
import { isCertainMatch } from "../../../inventory/earlier/match-disks.ts";
import type { Disk } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import type { FactOf } from "../../run/row-check.ts";
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

/**
 * Says that it depends on what is not recorded which disks came and went: one that stands for another may be the same
 * under a new name.
 */
export function needSureMatches({ now }: DiskLists<Disk>, check: ChangeCheck): void {
  for (const disk of now) {
    const before = check.earlier.of(disk);
    if (!before || isCertainMatch(before, disk) || !(isReplicated(before) || isReplicated(disk))) continue;
    if (before.path !== undefined) check.need(disk, "path");
    if (before.diskIdentifier !== undefined) check.need(disk, "diskIdentifier");
    check.leaveUndecided();
  }
}

/** Whether a change is of a disk that is only taken to be the one which stood there under another name. */
export function isGuessedDisk({ node }: Pick<Change, "node">, earlier: EarlierState): boolean {
  const before = node.nodeType === "Disk" ? earlier.of(node as Disk) : undefined;
  return before !== undefined && !isCertainMatch(before, node as Disk);
}

/** The disks that were there already and still are, and were and are replicated: each as it was and as it is. */
function* disksBeforeAndNow<EachDisk extends AnyDisk>(
  { now }: DiskLists<EachDisk>,
  earlier: EarlierState,
): Generator<readonly [before: EachDisk, now: EachDisk]> {
  for (const disk of now) {
    const before = earlier.of(disk);
    if (before && isReplicated(before) && isReplicated(disk)) yield [before, disk];
  }
}

/** A disk that was there already and still is, with a property as it was and as it is. */
interface RecordedTwice<EachDisk, Value> {
  readonly disk: EachDisk;
  readonly before: Value;
  readonly now: Value;
}

/** As {@link disksBeforeAndNow}, with a property of theirs. Where one of the states does not record it, the rows are undecided. */
export function* recordedTwice<EachDisk extends AnyDisk, Property extends FactOf<EachDisk>>(
  lists: DiskLists<EachDisk>,
  property: Property,
  check: ChangeCheck,
  matters: (disk: EachDisk) => boolean = () => true,
): Generator<RecordedTwice<EachDisk, Exclude<EachDisk[Property], undefined>>> {
  for (const [was, disk] of disksBeforeAndNow(lists, check.earlier)) {
    const now = matters(disk) ? check.need(disk, property) : undefined;
    if (now === undefined) continue;
    const before = was[property] as typeof now | undefined;
    if (before === undefined) check.leaveUndecided();
    else yield { disk, before, now };
  }
}
