import type { Inventory } from "../../../inventory/inventory.ts";
import { fold } from "../../../inventory/names/name-index.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { AzureDisk } from "../../../schemas/generated/types.ts";
import { addTo } from "../../../schemas/values/groups.ts";

/** Whether disks of two machines are one: by id, or by name where one of them has none. */
export function areSameDisk(one: AzureDisk, other: AzureDisk): boolean {
  if (one.id !== undefined && other.id !== undefined) return fold(one.id) === fold(other.id);
  return fold(one.name) === fold(other.name);
}

/** The disk as other machines have it, which share it with its own, in the order of the files. */
export function sameDiskOfOthers(inventory: Inventory, disk: AzureDisk): readonly AzureDisk[] {
  const disks = remembered(inventory, disksByKey);
  const alike = new Set(keysOf(disk).flatMap((key) => disks.get(key) ?? []));
  return [...alike].filter((each) => each.parent !== disk.parent && areSameDisk(each, disk));
}

function disksByKey(inventory: Inventory): ReadonlyMap<string, readonly AzureDisk[]> {
  const byKey = new Map<string, AzureDisk[]>();
  for (const { disks } of inventory.listed("azureVirtualMachines"))
    for (const disk of disks ?? []) for (const key of keysOf(disk)) addTo(byKey, key, disk);
  return byKey;
}

function keysOf({ name, id }: AzureDisk): readonly string[] {
  return id === undefined ? [fold(name)] : [fold(name), fold(id)];
}
