import type { Inventory } from "../../../inventory/inventory.ts";
import { targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { Replication } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";

/** The protected machines that come up in an Azure network, in a failover or in a test. */
export function usersOfNetwork(inventory: Inventory, network: Located): readonly Protection[] {
  return remembered(inventory, networksInUse).get(network) ?? [];
}

function networksInUse(inventory: Inventory): Map<Located, Protection[]> {
  const users = new Map<Located, Protection[]>();
  for (const protection of inventory.protections()) {
    for (const network of new Set(networksOf(inventory, protection))) {
      const list = users.get(network);
      if (list) list.push(protection);
      else users.set(network, [protection]);
    }
  }
  return users;
}

function* networksOf(inventory: Inventory, protection: Protection): Generator<Located> {
  const { machine } = protection;
  const replication = machine.replication as Replication;
  const named = [
    inventory.follow(replication, "network"),
    inventory.follow(replication, "testFailoverNetwork"),
  ];
  for (const network of named) if (network) yield network;
  for (const adapter of machine.networkAdapters ?? []) {
    const target = targetNetworkOf(inventory, protection, adapter);
    if (typeof target === "object" && target.network) yield target.network;
  }
}
