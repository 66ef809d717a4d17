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

/** What a drive letter is given to: the operating system and data, and not what Windows starts or repairs itself from. */
const DRIVE = /^[a-z]:?\\?$/i;
const OTHER_ROLES = ["os", "system", "recovery"] as const;

/**
 * The volumes of no recorded role that are on a disk, and how many of them hold data at the very least: each other role is
 * there once, and only the operating system has a drive letter.
 */
export function leastDataVolumesOn(
  disk: Disk,
  volumes: readonly Volume[],
  check: Pick<RowCheck, "inventory">,
): { readonly volumes: readonly VolumeOnDisk[]; readonly least: number } {
  const without = volumes.flatMap((volume) => {
    const entry = disksOf(volume, check.inventory).find((each) => each.disk === disk);
    return entry && volume.role === undefined ? [{ volume, index: entry.index }] : [];
  });
  const free = OTHER_ROLES.filter((role) => !volumes.some((volume) => volume.role === role));
  const lettered = without.filter(({ volume }) => DRIVE.test(volume.name)).length;
  const others = without.length - lettered;
  // The others may be all that has no letter, and one of them the operating system.
  const mostOther = Math.min(others, free.length);
  const isSystemLettered = free.includes("os") && mostOther < free.length && lettered > 0;
  return { volumes: without, least: without.length - mostOther - (isSystemLettered ? 1 : 0) };
}
