import type { Inventory } from "../../../inventory/inventory.ts";
import { ownTargetNetwork, targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import type {
  NetworkAdapter,
  VirtualMachine,
  VirtualNetwork,
  VirtualNetworkSubnet,
} from "../../../schemas/generated/types.ts";

/** Whether a machine sets its Azure network itself, so that mappings do not count for it. */
export function setsItsNetwork(machine: VirtualMachine, inventory: Inventory): boolean {
  return ownTargetNetwork(inventory, inventory.protectionOf(machine)!) !== undefined;
}

/** The Azure network that an adapter of a protected machine comes up in, where it can be told. */
export function azureNetworkOf(adapter: NetworkAdapter, inventory: Inventory): VirtualNetwork | undefined {
  const target = targetNetworkOf(inventory, inventory.protectionOf(adapter.parent)!, adapter);
  const network = typeof target === "string" ? undefined : target.network;
  return network?.nodeType === "VirtualNetwork" ? network : undefined;
}

/**
 * The subnets that an adapter may come up in: the one that is set for it, else the one with the name of its own subnet,
 * else any of the network.
 */
export function azureSubnetsOf(
  adapter: NetworkAdapter,
  inventory: Inventory,
): readonly VirtualNetworkSubnet[] {
  const subnets = azureNetworkOf(adapter, inventory)?.subnets ?? [];
  const set = adapter.target?.subnet;
  if (set !== undefined) return withName(subnets, set);
  const same = withName(subnets, adapter.subnet);
  return same.length > 0 ? same : subnets;
}

function withName(
  subnets: readonly VirtualNetworkSubnet[],
  name: string | undefined,
): VirtualNetworkSubnet[] {
  return subnets.filter((subnet) => subnet.name.toLowerCase() === name?.toLowerCase());
}
