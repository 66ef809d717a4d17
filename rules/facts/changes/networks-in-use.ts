import type { Inventory } from "../../../inventory/inventory.ts";
import { targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { Replication, VirtualNetwork } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { needAzureNetwork } from "../networks/target-subnets.ts";
import type { UseInDoubt, Uses } from "./protected-users.ts";

/** The Azure networks that protected machines come up in, in a failover or in a test. */
export const TARGET_NETWORKS: Uses<VirtualNetwork> = {
  usersOf: (inventory, network) => remembered(inventory, networksInUse).get(network) ?? [],
  doubts: (inventory) => remembered(inventory, networksInDoubt),
};

function networksInUse(inventory: Inventory): Map<Located, Protection[]> {
  const users = new Map<Located, Protection[]>();
  for (const protection of inventory.protections()) {
    for (const network of new Set(networksOf(inventory, protection))) {
      addTo(users, network, protection);
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

/** The network of a test is chosen when it is started, so that one which is not recorded is no use in doubt. */
function networksInDoubt(inventory: Inventory): UseInDoubt[] {
  return [...inventory.protections()].flatMap((protection) => {
    const { machine } = protection;
    if (machine.nodeType !== "VirtualMachine" || machine.replication!.network === "none") return [];
    if (!machine.networkAdapters) return [{ protection, node: machine, property: "networkAdapters" }];
    const doubts: UseInDoubt[] = [];
    const unrecorded = (node: Located, property: string) => doubts.push({ protection, node, property });
    for (const adapter of machine.networkAdapters) needAzureNetwork(adapter, { inventory, unrecorded });
    return doubts;
  });
}
