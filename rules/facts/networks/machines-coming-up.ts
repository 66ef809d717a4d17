import type { Inventory } from "../../../inventory/inventory.ts";
import { targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import type { Machine } from "../../../inventory/nodes/machines.ts";
import { type Protection, scenarioOf } from "../../../inventory/protection/protection.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { Replication } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";
import { addTo } from "../../../schemas/values/groups.ts";
import { leftOut } from "../../run/choices.ts";

/** The machines that come up in an Azure network, in a failover or in a test of one. */
export function machinesComingUpIn(inventory: Inventory, network: Located): readonly Protection[] {
  return remembered(inventory, machinesByNetwork).get(network) ?? [];
}

function machinesByNetwork(inventory: Inventory): ReadonlyMap<Located, readonly Protection[]> {
  const byNetwork = new Map<Located, Protection[]>();
  for (const protection of inventory.protections()) {
    for (const network of inventory.ofMachine(protection.machine, networksComingUpIn))
      addTo(byNetwork, network, protection);
  }
  return byNetwork;
}

/** The Azure networks that a protected machine comes up in, each once. */
export function networksComingUpIn(inventory: Inventory, machine: Machine): readonly Located[] {
  const protection = inventory.protectionOf(machine)!;
  if (scenarioOf(protection) === "vmm-to-vmm") return NO_NETWORKS;
  const networks: (Located | undefined)[] = [];
  // Both kinds of blocks name Azure networks by these properties.
  const replication = machine.replication as Replication;
  if (leftOut(inventory, replication) !== "not-asked")
    networks.push(
      inventory.follow(replication, "network"),
      inventory.follow(replication, "testFailoverNetwork"),
    );
  for (const adapter of machine.networkAdapters ?? []) {
    const target = targetNetworkOf(inventory, protection, adapter);
    if (typeof target === "object") networks.push(target.network);
  }
  return [...new Set(networks)].filter((network) => network !== undefined);
}

const NO_NETWORKS: readonly Located[] = [];
