import type { Inventory } from "../../../inventory/inventory.ts";
import { fold, type Named } from "../../../inventory/names/name-index.ts";
import { qualifiedName } from "../../../inventory/names/qualified-name.ts";
import type { Protection } from "../../../inventory/protection/protection.ts";
import { remembered } from "../../../inventory/remembered.ts";
import type { Cloud, HyperVHost, VirtualMachine, VMMServer } from "../../../schemas/generated/types.ts";

/** The host group that a host names; undefined where it names none, or one that is not found. */
export function hostGroupOf(inventory: Inventory, host: HyperVHost): Named | undefined {
  const resolution = inventory.resolve(host, "hostGroup");
  return resolution.kind === "found" ? resolution.target : undefined;
}

/** The clouds of its VMM server that a host group belongs to. */
export function cloudsOf(hostGroup: Named): readonly Cloud[] {
  const { clouds = [] } = hostGroup.parent as VMMServer;
  const names = [fold(hostGroup.name), fold(qualifiedName(hostGroup))];
  return clouds.filter((cloud) => cloud.hostGroups?.some((group) => names.includes(fold(group))));
}

/** Where the protected machines of an inventory run. */
export interface ProtectedMachinePlaces {
  /** One machine for each host group that has protected ones. */
  readonly byHostGroup: ReadonlyMap<Named, Protection>;
  /** The clusters that have protected machines, by folded name. */
  readonly clusters: ReadonlySet<string>;
  /** A host of protected machines of which it is not recorded in which cluster it is. */
  readonly hostWithoutCluster: HyperVHost | undefined;
  /** Machines of which it is not recorded whether they are to be protected, or on which host they are. */
  readonly uncertain: readonly VirtualMachine[];
  /** Whether the machines of the inventory are recorded. */
  readonly isComplete: boolean;
}

/** Where the protected Hyper-V machines of an inventory run. */
export function protectedMachinePlaces(inventory: Inventory): ProtectedMachinePlaces {
  return remembered(inventory, lookThrough);
}

function lookThrough(inventory: Inventory): ProtectedMachinePlaces {
  const byHostGroup = new Map<Named, Protection>();
  const clusters = new Set<string>();
  const uncertain: VirtualMachine[] = [];
  let hostWithoutCluster: HyperVHost | undefined;
  for (const machine of inventory.listed("virtualMachines")) {
    const protection = inventory.protectionOf(machine);
    const host = protection?.host;
    if (!protection || !host) {
      uncertain.push(machine);
      continue;
    }
    if (host.cluster === undefined) hostWithoutCluster ??= host;
    else if (host.cluster !== "none") clusters.add(fold(host.cluster));
    const hostGroup = hostGroupOf(inventory, host);
    if (hostGroup && protection.possibleScenarios.includes("vmm-to-azure"))
      byHostGroup.set(hostGroup, protection);
  }
  const isComplete = inventory.files.some(({ root }) => root.virtualMachines !== undefined);
  return { byHostGroup, clusters, hostWithoutCluster, uncertain, isComplete };
}
