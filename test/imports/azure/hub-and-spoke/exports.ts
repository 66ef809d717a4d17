import { blobServices, encryptionSets, resourceGroups, storageAccounts } from "./around.ts";
import { locks, roleAssignments, roleDefinitions } from "./authorization.ts";
import { endpointInterface, loadBalancers, publicAddresses } from "./entrances.ts";
import { managedDisks, networkInterface, runningMachine, virtualMachine } from "./machine-resources.ts";
import { MACHINES } from "./machines.ts";
import { SUBSCRIPTION, VAULT } from "./names.ts";
import { routeTables, securityGroups, virtualNetworks } from "./networks.ts";
import { protectedItems } from "./protected-items.ts";
import {
  containerMappings,
  containers,
  fabrics,
  jobs,
  networkMappings,
  policies,
  replicationNetworks,
  vaults,
} from "./recovery.ts";
import { recoveryPlans } from "./recovery-plans.ts";

/** The paths of lists below that of what they are asked of: the vault, or the subscription. */
function pathOf(list: string): string {
  return `${list.startsWith("replication") ? VAULT : SUBSCRIPTION}/${list}`;
}

/**
 * A hub and two spokes with ten machines, all of them protected, as the script of `drlint collector --azure` exports them: the
 * lists in the order in which it asks for them.
 */
const HUB_AND_SPOKE: readonly (readonly [list: string, value: readonly object[]])[] = [
  ["vaults", vaults()],
  ["virtualNetworks", virtualNetworks()],
  ["networkInterfaces", [...MACHINES.map(networkInterface), endpointInterface()]],
  ["networkSecurityGroups", securityGroups()],
  ["publicIPAddresses", publicAddresses()],
  ["loadBalancers", loadBalancers()],
  ["routeTables", routeTables()],
  ["privateEndpoints", []],
  ["storageAccounts", storageAccounts()],
  ["blobServices", blobServices()],
  ["virtualMachines", MACHINES.map(virtualMachine)],
  ["virtualMachines", MACHINES.map(runningMachine)],
  ["disks", MACHINES.flatMap(managedDisks)],
  ["diskEncryptionSets", encryptionSets()],
  ["providers/Microsoft.Authorization/locks", locks()],
  ["providers/Microsoft.Authorization/roleAssignments", roleAssignments()],
  ["providers/Microsoft.Authorization/roleDefinitions", roleDefinitions()],
  ["resourcegroups", resourceGroups()],
  ["replicationFabrics", fabrics()],
  ["replicationPolicies", policies()],
  ["replicationProtectionContainers", containers()],
  ["replicationProtectionContainerMappings", containerMappings()],
  ["replicationProtectedItems", protectedItems()],
  ["replicationNetworks", replicationNetworks()],
  ["replicationNetworkMappings", networkMappings()],
  ["replicationRecoveryServicesProviders", []],
  ["replicationRecoveryPlans", recoveryPlans()],
  ["replicationJobs", jobs()],
  ["replicationProtectableItems", []],
];

/** The files that the script writes, by name. */
export function filesOfHubAndSpoke(): Record<string, string> {
  const mark = { collectedAt: "2026-11-28T22:00:00Z", hasAllPages: true };
  return Object.fromEntries(
    HUB_AND_SPOKE.map(([list, value], at) => [
      `${String(at + 1).padStart(3, "0")}-${list.split("/").at(-1)}.json`,
      JSON.stringify({ value, drlintCollector: { ...mark, path: pathOf(list) } }),
    ]),
  );
}
