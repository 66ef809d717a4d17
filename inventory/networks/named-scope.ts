import type {
  AzureNetworkAdapter,
  HyperVHost,
  NetworkAdapter,
  Replication,
  VirtualMachine,
} from "../../schemas/generated/types.ts";
import type { Located } from "../../schemas/located.ts";
import type { NamedScope } from "../../schemas/shape.ts";
import type { NameResolver } from "../names/name-resolver.ts";
import type { Scope } from "../names/resolution.ts";
import type { Protection } from "../protection/protection.ts";
import { goesToCloudThroughVmm } from "../protection/protections.ts";
import { type NamesAndMappings, targetNetworkOf } from "./target-network.ts";

/** What tells a scope: an inventory knows it all. */
interface ScopeSources extends NamesAndMappings, Pick<NameResolver, "resolve"> {
  protectionOf(machine: Located): Protection | undefined;
}

/** Works out a scope that no property names. */
export function namedScope(inventory: ScopeSources, node: Located, scope: NamedScope): Scope {
  switch (scope) {
    case "vmm-server-of-host":
      return vmmServerOfHost(inventory, node);
    case "failover-network":
      return failoverNetwork(inventory, node.parent as NetworkAdapter | AzureNetworkAdapter);
    case "test-failover-network":
      return testFailoverNetwork(inventory, node.parent as NetworkAdapter | AzureNetworkAdapter);
  }
}

function failoverNetwork(inventory: ScopeSources, adapter: NetworkAdapter | AzureNetworkAdapter): Scope {
  const protection = inventory.protectionOf(adapter.parent);
  if (!protection) return "not-here";
  const target = targetNetworkOf(inventory, protection, adapter);
  return (typeof target === "object" ? target.network : undefined) ?? "unknown";
}

function testFailoverNetwork(inventory: ScopeSources, adapter: NetworkAdapter | AzureNetworkAdapter): Scope {
  const replication = adapter.parent.replication as Replication | undefined;
  return inventory.follow(replication, "testFailoverNetwork") ?? "unknown";
}

/**
 * On a host in a Hyper-V site an adapter names a virtual switch, which stands in no inventory; also where VMM manages the
 * host, unless the machine goes to a VMM cloud. What the machine says of itself counts where its host says nothing.
 */
function vmmServerOfHost(inventory: ScopeSources, node: Located): Scope {
  const machine = node.parent as VirtualMachine;
  const { cloud, site: ownSite } = machine;
  const host = inventory.resolve(machine as unknown as Located, "host");
  if (host.kind !== "found") return ownSite !== undefined ? "not-here" : serverOfCloud(inventory, machine);
  const { site, hostGroup: group } = host.target as unknown as HyperVHost;
  if (site !== undefined && site !== "none" && !goesToCloudThroughVmm(machine, { hostGroup: group }))
    return "not-here";
  const hostGroup = inventory.resolve(host.target, "hostGroup");
  if (hostGroup.kind === "found") return hostGroup.target.parent!;
  if (group !== "none" && cloud !== undefined && ownSite === undefined)
    return serverOfCloud(inventory, machine);
  return hostGroup.kind === "none" ? "not-here" : "unknown";
}

function serverOfCloud(inventory: ScopeSources, machine: VirtualMachine): Scope {
  return inventory.follow(machine, "cloud")?.parent ?? "unknown";
}
