import type {
  AzureNetworkAdapter,
  AzureReplication,
  NetworkAdapter,
  NetworkMappingTarget,
  Replication,
} from "../../schemas/generated/types.ts";
import type { NameResolver } from "../names/name-resolver.ts";
import { InventoryNode } from "../nodes/node.ts";
import { NodeTable } from "../nodes/node-table.ts";
import { isUnusable } from "../nodes/unusable.ts";
import { type Protection, scenarioOf } from "../protection/protection.ts";
import { type NamesOfMachines, replicationState } from "../protection/replication-state.ts";
import { remembered } from "../remembered.ts";
import type { Watch } from "../watch.ts";
import type { MappedNetwork, NetworkMappings } from "./network-mappings.ts";
import { regionOfEnd } from "./region-of-end.ts";

/** What tells the network of an adapter: where names lead, and the mappings. An inventory has both. */
export interface NamesAndMappings extends Pick<NameResolver, "follow">, NamesOfMachines {
  readonly mappings: NetworkMappings;
  /** Who takes down what is asked of it. */
  readonly watch: Pick<Watch, "asked">;
}

/** The network that an adapter is to come up in after a failover, and what gives it that network. */
export interface TargetNetwork {
  /** What names the network, under `network`: the machine's replication block, or the target of a mapping. */
  readonly namedBy: Replication | AzureReplication | NetworkMappingTarget;
  /** Undefined where the name leads nowhere or could mean several networks. */
  readonly network: MappedNetwork | undefined;
}

/** `none`: nothing gives the adapter a network. `unknown`: it cannot be told, because a fact is not recorded. */
export type TargetNetworkAnswer = TargetNetwork | "none" | "unknown";

/**
 * The network that an adapter of a protected machine is to come up in: the one that is set for the machine, else the one
 * that the network of the adapter is mapped to.
 */
export function targetNetworkOf(
  inventory: NamesAndMappings,
  protection: Protection,
  adapter: NetworkAdapter | AzureNetworkAdapter,
): TargetNetworkAnswer {
  if (isUnusable(protection.machine.replication!, "network")) return "unknown";
  return ownTargetNetwork(inventory, protection) ?? mappedNetwork(inventory, protection, adapter);
}

/**
 * The Azure network that is set for a machine itself. It wins over a mapping, and so does `none`. Undefined where nothing
 * is set, and while the machine is only considered: then nothing is chosen.
 */
export function ownTargetNetwork(
  inventory: NamesAndMappings,
  { machine }: Protection,
): TargetNetwork | "none" | undefined {
  const replication = machine.replication!;
  // A replica at a second VMM site comes up in a VM network, which only a mapping gives.
  if (replication.nodeType === "Replication" && replication.to !== "azure") return undefined;
  if (replicationState(inventory, machine) === "considered") return undefined;
  if (replication.network === undefined || replication.network === "none") return replication.network;
  return {
    namedBy: replication,
    network: inventory.follow(replication as Replication, "network"),
  };
}

/** The network that the network of an adapter is mapped to, whatever is set for the machine. A dozen rules ask, and the forecast. */
export function mappedNetwork(
  inventory: NamesAndMappings,
  protection: Protection,
  adapter: NetworkAdapter | AzureNetworkAdapter,
): TargetNetworkAnswer {
  // Whoever takes down what is asked is to learn all that the answer hangs on, and not that somebody knew it already.
  // What stands in for an adapter, while it is being written, has no place in a table.
  if (inventory.watch.asked || !(adapter instanceof InventoryNode))
    return findMapped(inventory, protection, adapter);
  const known = remembered(inventory.mappings, noAnswersYet);
  let answer = known.get(adapter);
  if (answer === undefined) {
    answer = findMapped(inventory, protection, adapter);
    known.set(adapter, answer);
  }
  return answer;
}

function noAnswersYet(): NodeTable<TargetNetworkAnswer> {
  return new NodeTable();
}

function findMapped(
  inventory: NamesAndMappings,
  protection: Protection,
  adapter: NetworkAdapter | AzureNetworkAdapter,
): TargetNetworkAnswer {
  const scenario = scenarioOf(protection);
  if (scenario === undefined) return "unknown";
  // Without VMM an adapter names a virtual switch, and those are not mapped.
  if (scenario === "site-to-azure" || adapter.network === "none") return "none";
  const source = inventory.follow(adapter as NetworkAdapter, "network") as MappedNetwork | undefined;
  const leadsThere = destinationOf(inventory, protection);
  if (source === undefined || leadsThere === undefined) return "unknown";
  let perhaps = false;
  for (const mapping of inventory.mappings.from(source)) {
    const { target } = mapping;
    const kind = inventory.mappings.kindOf(mapping);
    const leads = leadsThere(target);
    if (kind === scenario && leads) return { namedBy: target, network: inventory.follow(target, "network") };
    // One of which it cannot be told what it joins, or where it leads, may be the one.
    if ((kind === undefined || kind === scenario) && leads !== false) perhaps = true;
  }
  return perhaps || inventory.mappings.isIncomplete ? "unknown" : "none";
}

function orUnknown<Value>(value: Value | undefined, is: (value: Value) => boolean): boolean | undefined {
  return value === undefined ? undefined : is(value);
}

/**
 * Whether the target of a mapping is where the machine goes; undefined where the machine's target cannot be told. Of a
 * mapping whose own target cannot be told, undefined is the answer.
 */
function destinationOf(
  inventory: NamesAndMappings,
  { machine }: Protection,
): ((target: NetworkMappingTarget) => boolean | undefined) | undefined {
  const { to } = machine.replication!;
  if (to === "azure") return () => true;
  if (to?.cloud !== undefined) {
    const server = inventory.follow(to, "cloud")?.parent;
    return (
      server && ((target) => orUnknown(inventory.follow(target, "vmmServer"), (each) => each === server))
    );
  }
  return to?.region === undefined
    ? undefined
    : (target) => orUnknown(regionOfEnd(target, inventory), (region) => region === to.region);
}
