import type { Disk, Volume } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";
import { disksOf } from "./volumes.ts";

/** A data volume, and which entry of its list of disks the disk is. */
export interface VolumeOnDisk {
  readonly volume: Volume;
  readonly index: number;
}

/**
 * The volumes that are known to hold data on a disk. Where those of which it is not known could make them more than a
 * number, what they do not say is asked of the check.
 */
export function dataVolumesOn(
  disk: Disk,
  volumes: readonly Volume[],
  most: number,
  check: Pick<RowCheck, "inventory" | "unrecorded">,
): readonly VolumeOnDisk[] {
  const known: VolumeOnDisk[] = [];
  const possible: Volume[] = [];
  for (const volume of volumes) {
    if (volume.role !== undefined && volume.role !== "data") continue;
    const entry = disksOf(volume, check.inventory).find((each) => each.disk === disk);
    if (volume.disks !== undefined && entry === undefined) continue;
    if (entry && volume.role === "data") known.push({ volume, index: entry.index });
    else possible.push(volume);
  }
  if (known.length <= most && known.length + possible.length > most) {
    for (const volume of possible) {
      if (volume.role === undefined) check.unrecorded(volume, "role");
      if (volume.disks === undefined) check.unrecorded(volume, "disks");
    }
  }
  return known;
}
