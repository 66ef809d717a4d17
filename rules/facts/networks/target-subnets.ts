import { setFor } from "../../../forecast/target-of-adapter.ts";
import type { Inventory } from "../../../inventory/inventory.ts";
import { ownTargetNetwork, targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import type {
  NetworkAdapter,
  VirtualMachine,
  VirtualNetwork,
  VirtualNetworkSubnet,
} from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** Whether a machine sets its Azure network itself, so that mappings do not count for it. */
export function setsItsNetwork(machine: VirtualMachine, inventory: Inventory): boolean {
  return ownTargetNetwork(inventory, inventory.protectionOf(machine)!) !== undefined;
}

/** The facts that tell in which Azure network an adapter comes up. */
export const TARGET_NETWORK_FACTS = ["NetworkAdapter.network", "Replication.network"] as const;

/**
 * The Azure network that an adapter of a protected machine comes up in. Undefined where it comes up in none; and where
 * it cannot be told, with the rows undecided.
 */
export function needAzureNetwork(
  adapter: NetworkAdapter,
  check: Pick<RowCheck, "inventory" | "unrecorded">,
): VirtualNetwork | undefined {
  const { inventory } = check;
  const replication = adapter.parent.replication!;
  if (adapter.network === "none" || replication.network === "none") return undefined;
  const target = targetNetworkOf(inventory, inventory.protectionOf(adapter.parent)!, adapter);
  const network = typeof target === "string" ? undefined : target.network;
  if (network) return network.nodeType === "VirtualNetwork" ? network : undefined;
  const isOfAdapter = adapter.network === undefined && replication.network === undefined;
  if (isOfAdapter && target === "unknown") check.unrecorded(adapter, "network");
  else check.unrecorded(replication, "network");
  return undefined;
}

/**
 * The subnets that an adapter may come up in: the one that is set for it, else the one with the name of its own subnet,
 * else any of the network. None, and the rows undecided, where they are not recorded.
 */
export function needAzureSubnets(
  adapter: NetworkAdapter,
  check: Pick<RowCheck, "inventory" | "unrecorded" | "need">,
): readonly VirtualNetworkSubnet[] {
  const network = needAzureNetwork(adapter, check);
  const subnets = (network && check.need(network, "subnets")) ?? [];
  const set = setFor(adapter, "failover", "subnet");
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
