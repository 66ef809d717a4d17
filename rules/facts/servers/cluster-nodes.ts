import type { Inventory } from "../../../inventory/inventory.ts";
import { fold } from "../../../inventory/names/name-index.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { HyperVHost } from "../../../schemas/generated/types.ts";
import { isNamed } from "../names.ts";

/** The hosts of an inventory by the failover clusters that they are nodes of. */
interface Clusters {
  readonly byName: ReadonlyMap<string, readonly HyperVHost[]>;
  /** Hosts of which it is not recorded whether they are nodes of one. */
  readonly unknown: readonly HyperVHost[];
}

/** The hosts of a host's cluster, itself among them. Empty where it is a node of none, or that is not recorded. */
export function nodesOfCluster(inventory: Inventory, { cluster }: HyperVHost): readonly HyperVHost[] {
  return isNamed(cluster) ? (clustersOf(inventory).byName.get(fold(cluster)) ?? []) : [];
}

/** Other hosts that may be nodes of a host's cluster, since theirs is not recorded. */
export function perhapsNodes(inventory: Inventory, host: HyperVHost): readonly HyperVHost[] {
  return clustersOf(inventory).unknown.filter((other) => other !== host);
}

/**
 * The protected machines on a host and on the other nodes of its cluster. Where it is not recorded whether the host is a
 * node, those on the nodes of any cluster.
 */
export function protectionsOfCluster(inventory: Inventory, host: HyperVHost): readonly Protection[] {
  const nodes =
    host.cluster === undefined
      ? [...clustersOf(inventory).byName.values()].flat()
      : nodesOfCluster(inventory, host);
  return [...new Set([host, ...nodes])].flatMap((node) => inventory.protectionsThrough(node));
}

function clustersOf(inventory: Inventory): Clusters {
  return remembered(inventory, findClusters);
}

function findClusters(inventory: Inventory): Clusters {
  const byName = new Map<string, HyperVHost[]>();
  const unknown: HyperVHost[] = [];
  for (const host of inventory.listed("hyperVHosts")) {
    if (host.cluster === undefined) unknown.push(host);
    else if (isNamed(host.cluster)) {
      const name = fold(host.cluster);
      byName.set(name, [...(byName.get(name) ?? []), host]);
    }
  }
  return { byName, unknown };
}
