import { addTo } from "../../schemas/values/groups.ts";
import type { Estate } from "../estate.ts";
import { asObject, entryFor } from "../json-values.ts";
import { readAzureItem } from "./azure-item.ts";
import { readDisks } from "./disk.ts";
import { readDiskEncryptionSet } from "./disk-encryption-set.ts";
import { readExtension } from "./extension.ts";
import { readFabric } from "./fabric.ts";
import { readHyperVItem } from "./hyper-v-item.ts";
import { readKeys, readKeyVault } from "./key-vault.ts";
import { readLoadBalancer } from "./load-balancer.ts";
import { namedResource, vaultOf } from "./named-resources.ts";
import { readPrivateEndpoints } from "./private-endpoint.ts";
import { readProtectableItem } from "./protectable-item.ts";
import { readProtectionCluster } from "./protection-cluster.ts";
import { readPublicIpAddress } from "./public-ip-address.ts";
import { readRecoveryPlan } from "./recovery-plan.ts";
import { readReplicationJobs } from "./replication-job.ts";
import { readNetworkMapping, readReplicationNetwork } from "./replication-network.ts";
import { readReplicationPolicy } from "./replication-policy.ts";
import type { AzureResource } from "./resource.ts";
import { readResourceGroup } from "./resource-group.ts";
import { readRouteTable } from "./route-table.ts";
import { readScaleSet } from "./scale-set.ts";
import { readSecurityGroup } from "./security-group.ts";
import { readServicesProvider } from "./services-provider.ts";
import { readBlobService, readStorageAccount } from "./storage-account.ts";
import { readSubscription } from "./subscription.ts";
import { readUsedAddresses } from "./used-addresses.ts";
import { readVault } from "./vault.ts";
import { readNetworkInterface, readVirtualMachine } from "./virtual-machine.ts";
import { readSubnet, readVirtualNetwork } from "./virtual-network.ts";
import { readVmmItem } from "./vmm-item.ts";

type Read<Resources> = (resources: Resources, estate: Estate) => void;

const ITEMS: { readonly [provider: string]: Read<AzureResource> } = {
  HyperVReplicaAzure: readHyperVItem,
  HyperVReplica2012: readVmmItem,
  HyperVReplica2012R2: readVmmItem,
  A2A: readAzureItem,
};

function readProtectedItem(resource: AzureResource, estate: Estate): void {
  const { instanceType } = asObject(resource.properties.providerSpecificDetails);
  const read = entryFor(ITEMS, instanceType);
  if (read) read(resource, estate);
  else
    estate.note(
      resource.from,
      `Protected items of the provider '${String(instanceType).slice(0, 60)}' are left out. drlint imports ${Object.keys(ITEMS).join(", ")}.`,
    );
}

/** …/replicationProtectionContainers and their mappings: of interest is only in which vault, and with which policy. */
function readProtectionContainer({ idText, properties, from }: AzureResource, estate: Estate): void {
  vaultOf(estate, idText, from);
  namedResource(estate, properties.policyId, from);
}

const VAULT = "microsoft.recoveryservices/vaults";
const FABRIC = `${VAULT}/replicationfabrics`;
const CONTAINER = `${FABRIC}/replicationprotectioncontainers`;

/**
 * What reads all resources of a type, in the order in which they are read: later ones go by what earlier ones tell. Undefined
 * for a type that tells nothing which an inventory records, or nothing that others do not tell as well.
 */
const READERS: ReadonlyMap<string, Read<readonly AzureResource[]> | undefined> = new Map([
  [VAULT, each(readVault)],
  ["microsoft.storage/storageaccounts", each(readStorageAccount)],
  ["microsoft.storage/storageaccounts/blobservices", each(readBlobService)],
  ["microsoft.network/virtualnetworks", each(readVirtualNetwork)],
  ["microsoft.network/virtualnetworks/subnets", each(readSubnet)],
  ["microsoft.resources/resourcegroups", each(readResourceGroup)],
  ["microsoft.resources/subscriptions", each(readSubscription)],
  // What lists of these tell hangs on that they are whole: see whole-lists.
  ["microsoft.authorization/locks", undefined],
  ["microsoft.authorization/roleassignments", undefined],
  ["microsoft.authorization/roledefinitions", undefined],
  ["microsoft.network/connections", undefined],
  ["microsoft.network/networkmanagers", undefined],
  ["microsoft.network/privateendpoints", undefined],
  ["microsoft.network/publicipaddresses", each(readPublicIpAddress)],
  ["microsoft.network/networksecuritygroups", each(readSecurityGroup)],
  ["microsoft.network/loadbalancers", each(readLoadBalancer)],
  ["microsoft.network/routetables", each(readRouteTable)],
  ["microsoft.compute/virtualmachinescalesets", each(readScaleSet)],
  ["microsoft.compute/virtualmachines", each(readVirtualMachine)],
  ["microsoft.compute/virtualmachines/extensions", each(readExtension)],
  ["microsoft.network/networkinterfaces", each(readNetworkInterface)],
  ["microsoft.compute/disks", readDisks],
  ["microsoft.compute/diskencryptionsets", each(readDiskEncryptionSet)],
  ["microsoft.keyvault/vaults", each(readKeyVault)],
  ["microsoft.keyvault/vaults/keys", readKeys],
  [`${VAULT}/replicationpolicies`, each(readReplicationPolicy)],
  [FABRIC, each(readFabric)],
  [`${FABRIC}/replicationrecoveryservicesproviders`, each(readServicesProvider)],
  [`${FABRIC}/replicationnetworks`, each(readReplicationNetwork)],
  [`${FABRIC}/replicationnetworks/replicationnetworkmappings`, each(readNetworkMapping)],
  [CONTAINER, each(readProtectionContainer)],
  [`${CONTAINER}/replicationprotectioncontainermappings`, each(readProtectionContainer)],
  [`${CONTAINER}/replicationprotecteditems`, each(readProtectedItem)],
  [`${CONTAINER}/replicationprotectionclusters`, each(readProtectionCluster)],
  [`${CONTAINER}/replicationprotectableitems`, each(readProtectableItem)],
  [`${VAULT}/replicationrecoveryplans`, each(readRecoveryPlan)],
  [`${VAULT}/replicationjobs`, readReplicationJobs],
]);

function each(read: Read<AzureResource>): Read<readonly AzureResource[]> {
  return (resources, estate) => {
    for (const resource of resources) read(resource, estate);
  };
}

/** Reads resources of Azure into an estate. What has no reader is told, a sentence a type. */
export function readAzure(resources: readonly AzureResource[], estate: Estate): void {
  const byType = new Map<string, AzureResource[]>();
  for (const resource of resources) {
    addTo(byType, resource.type, resource);
  }
  for (const [type, read] of READERS) {
    const own = byType.get(type);
    if (own) read?.(own, estate);
  }
  const ofType = (type: string) => byType.get(`microsoft.network/${type}`) ?? [];
  readPrivateEndpoints(
    { vaults: byType.get(VAULT) ?? [], privateEndpoints: ofType("privateendpoints") },
    estate,
  );
  readUsedAddresses(
    {
      networks: ofType("virtualnetworks"),
      networkInterfaces: ofType("networkinterfaces"),
      loadBalancers: ofType("loadbalancers"),
    },
    estate,
  );
  for (const [type, [first, ...others]] of byType) {
    if (!READERS.has(type))
      estate.note(first!.from, `Resources of the type '${type}' (${others.length + 1}) are not imported.`);
  }
}
