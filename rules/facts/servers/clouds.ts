import type { Inventory } from "../../../inventory/inventory.ts";
import { fold, type Named } from "../../../inventory/names/name-index.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { Cloud, HyperVHost, VMMServer } from "../../../schemas/generated/types.ts";

/** The host group that a host names; undefined where it names none, or one that is not found. */
export function hostGroupOf(inventory: Inventory, host: HyperVHost): Named | undefined {
  const resolution = inventory.resolve(host, "hostGroup");
  return resolution.kind === "found" ? resolution.target : undefined;
}

/** The clouds of its VMM server that a host group belongs to. */
export function cloudsOf(hostGroup: Named): readonly Cloud[] {
  const { clouds = [] } = hostGroup.parent as VMMServer;
  const name = fold(hostGroup.name);
  return clouds.filter((cloud) => cloud.hostGroups?.some((group) => fold(group) === name));
}

/** Where the protected machines of an inventory run. */
export interface ProtectedMachinePlaces {
  /** One machine for each host group that has protected ones. */
  readonly byHostGroup: ReadonlyMap<Named, Protection>;
  /** The clusters that have protected machines, by folded name. */
  readonly clusters: ReadonlySet<string>;
  /** One whose host is not recorded or not found: it may run on any. */
  readonly onUnknownHost: Protection | undefined;
}

/** Where the protected Hyper-V machines of an inventory run. */
export function protectedMachinePlaces(inventory: Inventory): ProtectedMachinePlaces {
  return remembered(inventory, lookThrough);
}

function lookThrough(inventory: Inventory): ProtectedMachinePlaces {
  const byHostGroup = new Map<Named, Protection>();
  const clusters = new Set<string>();
  let onUnknownHost: Protection | undefined;
  for (const protection of inventory.protections()) {
    const { host, machine, possibleScenarios } = protection;
    if (machine.nodeType !== "VirtualMachine") continue;
    if (!host) {
      onUnknownHost ??= protection;
      continue;
    }
    if (host.cluster !== undefined && host.cluster !== "none") clusters.add(fold(host.cluster));
    const hostGroup = hostGroupOf(inventory, host);
    if (hostGroup && possibleScenarios.includes("vmm-to-azure")) byHostGroup.set(hostGroup, protection);
  }
  return { byHostGroup, clusters, onUnknownHost };
}
