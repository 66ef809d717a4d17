import { recordedFact } from "../../../inventory/nodes/unusable.ts";
import type { AzureDisk, Disk } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";

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

/** A temporary disk has nothing of a disk in Azure; one that is said to be temporary and has contradicts itself. */
function isTemporary(disk: AnyDisk): boolean {
  return (
    disk.role === "temporary" &&
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
