import type { Inventory } from "../../../inventory/inventory.ts";
import { targetNetworkOf } from "../../../inventory/networks/target-network.ts";
import { type Protection, scenarioOf } from "../../../inventory/protection/protection.ts";
import type { NetworkAdapter, NetworkMappingTarget } from "../../../schemas/generated/types.ts";
import type { Located } from "../../../schemas/located.ts";

/** A fact that is not recorded: the object that lacks it, and the property. */
export interface UnrecordedFact {
  readonly node: Located;
  readonly property: string;
}

/** What network mappings give a machine to Azure that names no network itself. */
export type MappedTarget =
  | { readonly kind: "network" }
  /** The mapping names a network that is not in the inventory. */
  | { readonly kind: "missing"; readonly namedBy: NetworkMappingTarget }
  | { readonly kind: "none"; readonly unmapped: readonly NetworkAdapter[] }
  | { readonly kind: "unclear"; readonly missing: UnrecordedFact };

/** The network that a machine from Hyper-V to Azure gets by a mapping of the network of one of its adapters. */
export function mappedTargetOf(inventory: Inventory, protection: Protection): MappedTarget {
  const machine = protection.machine as Located & { readonly networkAdapters?: readonly NetworkAdapter[] };
  const { networkAdapters: adapters } = machine;
  if (scenarioOf(protection) === "site-to-azure") return { kind: "none", unmapped: [] };
  // Mappings are VMM's: nothing is known of them while it is not known whether VMM manages the host.
  if (scenarioOf(protection) === undefined) {
    const isUnmapped = inventory.mappings.all().length === 0 && !inventory.mappings.isIncomplete;
    return isUnmapped ? { kind: "none", unmapped: [] } : unclear(...withoutScenario(protection));
  }
  if (adapters === undefined) return unclear(machine, "networkAdapters");
  const answers = adapters.map((adapter) => ({
    adapter,
    answer: targetNetworkOf(inventory, protection, adapter),
  }));
  const given = answers.flatMap(({ answer }) => (typeof answer === "object" ? answer : []));
  if (given.some(({ network }) => network)) return { kind: "network" };
  const unknown = answers.find(({ answer }) => answer === "unknown");
  if (unknown) {
    const areRecorded = inventory.files.some(({ root }) => root.networkMappings !== undefined);
    return unknown.adapter.network === undefined || areRecorded
      ? unclear(unknown.adapter, "network")
      : unclear(inventory.top, "networkMappings");
  }
  if (given.length === 0) {
    return { kind: "none", unmapped: adapters.filter(({ network }) => network !== "none") };
  }
  const leadingSomewhere = given.find(
    ({ namedBy }) => inventory.resolve(namedBy, "network").kind !== "missing",
  );
  return leadingSomewhere
    ? unclear(leadingSomewhere.namedBy, "network")
    : { kind: "missing", namedBy: given[0]!.namedBy as NetworkMappingTarget };
}

function unclear(node: Located, property: string): MappedTarget {
  return { kind: "unclear", missing: { node, property } };
}

function withoutScenario({ host, machine }: Protection): [Located, string] {
  return host ? [host, "hostGroup"] : [machine, "host"];
}
