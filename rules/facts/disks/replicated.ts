import type { Disk } from "../../../schemas/generated/types.ts";

/** Whether rows on disks hold a disk. One that is excluded from replication is not held to them. */
export function isReplicated(disk: Pick<Disk, "excluded">): boolean {
  return disk.excluded !== true;
}
