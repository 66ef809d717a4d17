import { recordedFact } from "../../../inventory/nodes/unusable.ts";
import type { AzureDisk, Disk } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import type { RowCheck } from "../../run/row-check.ts";

type AnyDisk = Located &
  Pick<Disk, "excluded" | "shared"> &
  Pick<AzureDisk, "role" | "managed" | "ephemeral" | "encryption" | "writeAccelerator">;

/**
 * Whether rows on disks hold a disk. One that is excluded from replication is not held to them, and neither is the temporary
 * disk of an Azure machine, which never replicates.
 */
export function isReplicated(disk: AnyDisk): boolean {
  return disk.excluded !== true && !isTemporary(disk);
}

/** Whether a disk replicates for certain: one without role of which nothing says otherwise may be a temporary one. */
export function isCertainlyReplicated(disk: AnyDisk): boolean {
  const mayBeTemporary = disk.nodeType === "AzureDisk" && disk.role === undefined && hasNothingOfAzure(disk);
  return isReplicated(disk) && !mayBeTemporary;
}

/**
 * Whether one of some disks replicates, for a check that then reports something; false where that hangs on the role of a disk, which
 * leaves the rows undecided.
 */
export function needReplicatedOf(disks: readonly AnyDisk[], check: Pick<RowCheck, "need">): boolean {
  if (disks.some(isCertainlyReplicated)) return true;
  for (const disk of disks) if (isReplicated(disk)) check.need(disk as AzureDisk, "role");
  return false;
}

/** A temporary disk has nothing of a disk in Azure; one that is said to be temporary and has contradicts itself. */
function isTemporary(disk: AnyDisk): boolean {
  return disk.role === "temporary" && hasNothingOfAzure(disk);
}

function hasNothingOfAzure(disk: AnyDisk): boolean {
  return (
    recordedFact(disk, "sku") === undefined &&
    disk.shared === undefined &&
    disk.managed === undefined &&
    disk.ephemeral === undefined &&
    disk.encryption === undefined &&
    recordedFact(disk, "caching") === undefined &&
    disk.writeAccelerator === undefined &&
    recordedFact(disk, "networkAccess") === undefined
  );
}
