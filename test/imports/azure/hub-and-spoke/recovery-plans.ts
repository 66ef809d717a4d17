import { MACHINES, type Machine } from "./machines.ts";
import { AWAY, guid, HOME, VAULT } from "./names.ts";
import { itemId } from "./protected-items.ts";
import { fabricId, SITE_RECOVERY } from "./recovery.ts";

/** The subnets of each spoke in the order in which their machines start. */
const ORDER = { hub: ["identity", "management"], orders: ["data", "app", "web"], reports: ["data", "app"] };

/** …/replicationRecoveryPlans: one a spoke. */
export function recoveryPlans(): object[] {
  return Object.entries(ORDER).map(([spoke, subnets]) => ({
    id: `${VAULT}/replicationRecoveryPlans/rp-${spoke}`,
    name: `rp-${spoke}`,
    type: `${SITE_RECOVERY}/replicationRecoveryPlans`,
    properties: {
      friendlyName: `rp-${spoke}`,
      primaryFabricId: fabricId(HOME),
      primaryFabricFriendlyName: HOME.friendlyName,
      recoveryFabricId: fabricId(AWAY),
      recoveryFabricFriendlyName: AWAY.friendlyName,
      failoverDeploymentModel: "ResourceManager",
      replicationProviders: ["A2A"],
      allowedOperations: ["UnplannedFailover", "TestFailover"],
      lastPlannedFailoverTime: null,
      groups: [
        group("Shutdown", []),
        group("Failover", []),
        ...subnets.map((subnet) =>
          group(
            "Boot",
            MACHINES.filter((machine) => machine.spoke === spoke && machine.subnet === subnet),
          ),
        ),
      ],
      providerSpecificDetails: [{ instanceType: "A2A", primaryZone: null, recoveryZone: null }],
    },
  }));
}

function group(groupType: string, machines: readonly Machine[]): object {
  const items = machines.map((machine) => {
    const index = MACHINES.indexOf(machine);
    return { id: itemId(index), virtualMachineId: guid(3, index) };
  });
  return { groupType, replicationProtectedItems: items, startGroupActions: [], endGroupActions: [] };
}
