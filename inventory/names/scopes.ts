import type {
  AzureNetworkAdapter,
  HyperVHost,
  NetworkAdapter,
  Replication,
  VirtualMachine,
} from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { NamedScope } from "../../schemas/shape.ts";
import type { Inventory } from "../inventory.ts";
import type { MappedNetwork } from "../networks/network-mappings.ts";
import { targetNetworkOf } from "../networks/target-network.ts";
import type { Scope } from "./resolve.ts";

/** Works out a scope that no property names. */
export function namedScope(inventory: Inventory, node: Located, scope: NamedScope): Scope {
  switch (scope) {
    case "vmm-server-of-host":
      return vmmServerOfHost(inventory, node);
    case "failover-network":
      return failoverNetwork(inventory, node.parent as NetworkAdapter | AzureNetworkAdapter);
    case "test-failover-network":
      return testFailoverNetwork(inventory, node.parent as NetworkAdapter | AzureNetworkAdapter);
  }
}

function failoverNetwork(inventory: Inventory, adapter: NetworkAdapter | AzureNetworkAdapter): Scope {
  const protection = inventory.protectionOf(adapter.parent);
  if (!protection) return "not-here";
  const target = targetNetworkOf(inventory, protection, adapter);
  return typeof target === "object" && listsSubnets(target.network) ? target.network : "unknown";
}

function testFailoverNetwork(inventory: Inventory, adapter: NetworkAdapter | AzureNetworkAdapter): Scope {
  const replication = adapter.parent.replication as Replication | undefined;
  const network = inventory.follow(replication, "testFailoverNetwork");
  return listsSubnets(network) ? network : "unknown";
}

/** A network whose subnets are not recorded may have the one that is named. */
function listsSubnets(network: MappedNetwork | undefined): network is MappedNetwork {
  return network?.subnets !== undefined;
}

/**
 * On a host in a Hyper-V site an adapter names a virtual switch, which stands in no inventory; also where VMM manages the
 * host.
 */
function vmmServerOfHost(inventory: Inventory, node: Located): Scope {
  const machine = node.parent as VirtualMachine;
  const host = inventory.resolve(machine, "host");
  if (host.kind !== "found") return "unknown";
  const { site } = host.target as unknown as HyperVHost;
  if (site !== undefined && site !== "none") return "not-here";
  const hostGroup = inventory.resolve(host.target, "hostGroup");
  if (hostGroup.kind === "found") return hostGroup.target.parent!;
  return hostGroup.kind === "none" ? "not-here" : "unknown";
}
