import type { Disk } from "../../../schemas/generated/types.ts";

const HAS_FILE: ReadonlySet<Disk["storageType"]> = new Set(["vhd", "clusterShared"] as const);

/** Whether rows on formats speak of a disk: only a file has one. A format that is recorded is looked at in any case. */
export function hasFormat({ vhdFormat, storageType }: Disk): boolean {
  return vhdFormat !== undefined || storageType === undefined || HAS_FILE.has(storageType);
}
