import type { Inventory } from "../../../inventory/inventory.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type {
  AzureVirtualMachine,
  StorageAccount,
  VirtualNetwork,
} from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import type { UseInDoubt, Uses } from "./protected-users.ts";

/** The networks that protected Azure machines run in. */
export const SOURCE_NETWORKS: Uses<VirtualNetwork> = {
  usersOf: (inventory, network) => remembered(inventory, resourcesInUse).get(network) ?? [],
  doubts: (inventory) => remembered(inventory, networksInDoubt),
};

/** The storage accounts that the changes of protected Azure machines go through. */
export const CACHE_ACCOUNTS: Uses<StorageAccount> = {
  usersOf: (inventory, account) => remembered(inventory, resourcesInUse).get(account) ?? [],
  doubts: (inventory) => remembered(inventory, accountsInDoubt),
};

function resourcesInUse(inventory: Inventory): Map<Located, Protection[]> {
  const users = new Map<Located, Protection[]>();
  for (const { protection, machine } of azureMachines(inventory)) {
    for (const resource of new Set(resourcesOf(inventory, machine))) {
      addTo(users, resource, protection);
    }
  }
  return users;
}

function* azureMachines(inventory: Inventory) {
  for (const protection of inventory.protections()) {
    const { machine } = protection;
    if (machine.nodeType === "AzureVirtualMachine") yield { protection, machine };
  }
}

function* resourcesOf(inventory: Inventory, machine: AzureVirtualMachine): Generator<Located> {
  const cache = inventory.follow(machine.replication, "cacheStorageAccount");
  if (cache) yield cache;
  for (const adapter of machine.networkAdapters ?? []) {
    const network = inventory.follow(adapter, "network");
    if (network) yield network;
  }
}

function networksInDoubt(inventory: Inventory): UseInDoubt[] {
  return [...azureMachines(inventory)].flatMap(({ protection, machine }): UseInDoubt[] =>
    machine.networkAdapters
      ? machine.networkAdapters
          .filter((adapter) => adapter.network === undefined)
          .map((node) => ({ protection, node, property: "network" }))
      : [{ protection, node: machine, property: "networkAdapters" }],
  );
}

function accountsInDoubt(inventory: Inventory): UseInDoubt[] {
  return [...azureMachines(inventory)].flatMap(({ protection, machine }) =>
    machine.replication!.cacheStorageAccount === undefined
      ? [{ protection, node: machine.replication!, property: "cacheStorageAccount" }]
      : [],
  );
}
