import type { AzureDisk, Disk } from "../../../schemas/generated/types.ts";

/**
 * Whether rows on disks hold a disk. One that is excluded from replication is not held to them, and neither is the temporary
 * disk of an Azure machine, which never replicates.
 */
export function isReplicated(disk: Pick<Disk, "excluded"> & Pick<AzureDisk, "role">): boolean {
  return disk.excluded !== true && disk.role !== "temporary";
}
