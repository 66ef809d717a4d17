import type { AzureDisk, Disk } from "../../../schemas/generated/types.ts";

type AnyDisk = Pick<Disk, "excluded" | "shared"> &
  Pick<
    AzureDisk,
    "role" | "sku" | "managed" | "ephemeral" | "encryption" | "caching" | "writeAccelerator" | "networkAccess"
  >;

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
    disk.sku === undefined &&
    disk.shared === undefined &&
    disk.managed === undefined &&
    disk.ephemeral === undefined &&
    disk.encryption === undefined &&
    disk.caching === undefined &&
    disk.writeAccelerator === undefined &&
    disk.networkAccess === undefined
  );
}
