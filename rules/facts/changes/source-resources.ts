import type { Inventory } from "../../../inventory/inventory.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { Located } from "../../../schemas/located.ts";

/** The protected Azure machines that run in a network, or whose changes go through a storage account. */
export function usersAtSource(inventory: Inventory, resource: Located): readonly Protection[] {
  return remembered(inventory, resourcesInUse).get(resource) ?? [];
}

function resourcesInUse(inventory: Inventory): Map<Located, Protection[]> {
  const users = new Map<Located, Protection[]>();
  for (const protection of inventory.protections()) {
    for (const resource of new Set(resourcesOf(inventory, protection))) {
      const list = users.get(resource);
      if (list) list.push(protection);
      else users.set(resource, [protection]);
    }
  }
  return users;
}

function* resourcesOf(inventory: Inventory, { machine }: Protection): Generator<Located> {
  if (machine.nodeType !== "AzureVirtualMachine") return;
  const cache = inventory.follow(machine.replication, "cacheStorageAccount");
  if (cache) yield cache;
  for (const adapter of machine.networkAdapters ?? []) {
    const network = inventory.follow(adapter, "network");
    if (network) yield network;
  }
}
