import type { Inventory } from "../../../inventory/inventory.ts";
import type { Disk, Volume } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { isReplicated } from "./replicated.ts";

/** The disks that a volume lies on, as far as they are recorded and found, each with its place in the volume's list. */
export function disksOf(
  volume: Volume,
  inventory: Inventory,
): { readonly disk: Disk; readonly index: number }[] {
  return (volume.disks ?? []).flatMap((_, index) => {
    const resolution = inventory.resolve(volume, "disks", index);
    return resolution.kind === "found" ? [{ disk: resolution.target as unknown as Disk, index }] : [];
  });
}

/** The same for a check: undecided where they are not recorded, or where one of them is not found. */
export function needDisksOf(
  volume: Volume,
  check: Pick<RowCheck, "need" | "unrecorded" | "inventory">,
): ReturnType<typeof disksOf> {
  const names = check.need(volume, "disks");
  const found = disksOf(volume, check.inventory);
  if (names !== undefined && found.length < names.length) check.unrecorded(volume, "disks");
  return found;
}

/** Whether rows on volumes hold a volume. One that lies on nothing but excluded disks does not replicate. */
export function isReplicatedVolume(volume: Volume, inventory: Inventory): boolean {
  // Few machines have a disk that is excluded; for the others there is no need to find the volume's own.
  if (volume.parent.disks?.every(isReplicated)) return true;
  const disks = disksOf(volume, inventory);
  return disks.length === 0 || disks.some(({ disk }) => isReplicated(disk));
}
