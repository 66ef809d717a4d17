import type { Inventory } from "../../../inventory/inventory.ts";
import { fold } from "../../../inventory/names/name-index.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { AzureReplication } from "../../../schemas/generated/types.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { isNamed } from "../names.ts";

/**
 * The replication blocks that name the same replication group in the same vault as a given one, in the order of the files. Empty for
 * one that names none.
 */
export function groupOf(replication: AzureReplication, inventory: Inventory): readonly AzureReplication[] {
  const key = keyOf(replication);
  return key === undefined ? [] : (remembered(inventory, groupsIn).get(key) ?? []);
}

function groupsIn(inventory: Inventory): ReadonlyMap<string, readonly AzureReplication[]> {
  const groups = new Map<string, AzureReplication[]>();
  for (const { machine } of inventory.protections()) {
    if (machine.nodeType !== "AzureVirtualMachine") continue;
    const key = keyOf(machine.replication!);
    if (key !== undefined) addTo(groups, key, machine.replication!);
  }
  return groups;
}

function keyOf({ multiVmGroup, vault }: AzureReplication): string | undefined {
  return isNamed(multiVmGroup) ? JSON.stringify([fold(multiVmGroup), fold(vault ?? "")]) : undefined;
}
