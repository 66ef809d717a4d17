import type { Inventory } from "../../../inventory/inventory.ts";
import { ownTargetNetwork, targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import type { Machine } from "../../../inventory/nodes/machines.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { VirtualNetwork } from "../../../schemas/generated/types.ts";
import { addTo } from "../../../schemas/values/groups.ts";

/** The protected machines of Azure that come up in a network after a failover, and not only in a test of one. */
export function machinesRecoveredIn(inventory: Inventory, network: VirtualNetwork): readonly Protection[] {
  return remembered(inventory, machinesByNetwork).get(network) ?? [];
}

/** The networks that a machine comes up in after a failover, each once; undefined among them stands for what cannot be told. */
export function recoveryNetworksOf(
  inventory: Inventory,
  machine: Machine,
): readonly (VirtualNetwork | undefined)[] {
  const protection = inventory.protectionOf(machine)!;
  const own = ownTargetNetwork(inventory, protection);
  if (own === "none") return [];
  if (own) return [own.network as VirtualNetwork | undefined];
  const adapters = machine.networkAdapters?.map((adapter) => targetNetworkOf(inventory, protection, adapter));
  const networks = (adapters ?? (["unknown"] as const)).flatMap((answer) => {
    if (answer === "none") return [];
    return [answer === "unknown" ? undefined : (answer.network as VirtualNetwork | undefined)];
  });
  return [...new Set(networks)];
}

function machinesByNetwork(inventory: Inventory): ReadonlyMap<VirtualNetwork, readonly Protection[]> {
  const byNetwork = new Map<VirtualNetwork, Protection[]>();
  for (const protection of inventory.protections()) {
    if (protection.machine.nodeType !== "AzureVirtualMachine") continue;
    for (const network of inventory.ofMachine(protection.machine, recoveryNetworksOf))
      if (network) addTo(byNetwork, network, protection);
  }
  return byNetwork;
}
