import type { Disk } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The facts that sectors are told by. */
export const SECTOR_FACTS = ["Disk.logicalSectorSize", "Disk.physicalSectorSize"] as const;

/** Whether a disk has sectors of these sizes, in bytes. One size that differs settles it without the other. */
export function hasSectors(
  disk: Disk,
  logical: number,
  physical: number,
  check: Pick<RowCheck, "need">,
): boolean {
  if ((disk.logicalSectorSize ?? logical) !== logical) return false;
  if ((disk.physicalSectorSize ?? physical) !== physical) return false;
  const sizes = [check.need(disk, "logicalSectorSize"), check.need(disk, "physicalSectorSize")];
  return !sizes.includes(undefined);
}
