import type { AzureDisk, AzureVirtualMachine } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { isReplicated } from "./replicated.ts";

/** The disks that a machine in Azure has at most: that of its system and 64 for data. */
export const MOST_DISKS = 65;

/** Disks that may belong to a count, for want of a fact. */
export interface OpenDisks {
  /** How many there are at most. */
  readonly most: number;
  readonly node: Located;
  readonly property: string;
}

/** How many disks there are for certain, and what may come to them. */
export interface DiskCount {
  certain: number;
  readonly open: OpenDisks[];
}

/** A count of nothing yet. */
export function emptyCount(): DiskCount {
  return { certain: 0, open: [] };
}

/** How many of some disks are such as are counted. */
export function countOf(disks: readonly AzureDisk[], isCounted: (disk: AzureDisk) => boolean): number {
  let count = 0;
  for (const disk of disks) if (isCounted(disk)) count++;
  return count;
}

/** How many disks of a machine are replicated; undefined where that is not recorded. */
export function replicatedDisks({ disks }: AzureVirtualMachine): number | undefined {
  return disks && countOf(disks, isReplicated);
}

/**
 * Whether there may be more disks than a number for want of a fact, about which the rows are then undecided.
 */
export function leavesCountOpen(
  { certain, open }: DiskCount,
  most: number,
  check: Pick<RowCheck, "unrecorded">,
): boolean {
  const [first] = open;
  const isOpen = open.reduce((sum, each) => sum + each.most, certain) > most;
  if (first && isOpen) check.unrecorded(first.node, first.property);
  return isOpen;
}
