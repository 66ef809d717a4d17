import type { Estate } from "../estate.ts";
import { asObject, entryFor } from "../json-values.ts";
import { readAzureItem } from "./azure-item.ts";
import { readFabric } from "./fabric.ts";
import { readHyperVItem } from "./hyper-v-item.ts";
import { readProtectableItem } from "./protectable-item.ts";
import { readNetworkMapping, readReplicationNetwork } from "./replication-network.ts";
import { readReplicationPolicy } from "./replication-policy.ts";
import type { AzureResource } from "./resource.ts";
import { readStorageAccount } from "./storage-account.ts";
import { readVault } from "./vault.ts";
import { readNetworkInterface, readVirtualMachine } from "./virtual-machine.ts";
import { readVirtualNetwork } from "./virtual-network.ts";

type Reader = (resource: AzureResource, estate: Estate) => void;

const ITEMS: { readonly [provider: string]: Reader } = {
  HyperVReplicaAzure: readHyperVItem,
  A2A: readAzureItem,
};

function readProtectedItem(resource: AzureResource, estate: Estate): void {
  const { instanceType } = asObject(resource.properties.providerSpecificDetails);
  const read = entryFor(ITEMS, instanceType);
  if (read) read(resource, estate);
  else
    estate.note(
      resource.from,
      `Protected items of the provider '${String(instanceType).slice(0, 60)}' are left out. drlint imports HyperVReplicaAzure and A2A.`,
    );
}

const VAULT = "microsoft.recoveryservices/vaults";
const FABRIC = `${VAULT}/replicationfabrics`;
const CONTAINER = `${FABRIC}/replicationprotectioncontainers`;

/** What reads which type of resource, in the order in which they are read: later ones go by what earlier ones tell. */
const READERS: ReadonlyMap<string, Reader> = new Map<string, Reader>([
  [VAULT, readVault],
  ["microsoft.storage/storageaccounts", readStorageAccount],
  ["microsoft.network/virtualnetworks", readVirtualNetwork],
  [`${VAULT}/replicationpolicies`, readReplicationPolicy],
  [FABRIC, readFabric],
  [`${FABRIC}/replicationnetworks`, readReplicationNetwork],
  [`${FABRIC}/replicationnetworks/replicationnetworkmappings`, readNetworkMapping],
  [`${CONTAINER}/replicationprotecteditems`, readProtectedItem],
  [`${CONTAINER}/replicationprotectableitems`, readProtectableItem],
  ["microsoft.compute/virtualmachines", readVirtualMachine],
  ["microsoft.network/networkinterfaces", readNetworkInterface],
]);

/** Reads resources of Azure into an estate. What has no reader is told, a sentence a type. */
export function readAzure(resources: readonly AzureResource[], estate: Estate): void {
  const byType = new Map<string, AzureResource[]>();
  for (const resource of resources) {
    const same = byType.get(resource.type);
    if (same) same.push(resource);
    else byType.set(resource.type, [resource]);
  }
  for (const [type, read] of READERS) for (const resource of byType.get(type) ?? []) read(resource, estate);
  for (const [type, [first, ...others]] of byType) {
    if (!READERS.has(type))
      estate.note(first!.from, `Resources of the type '${type}' (${others.length + 1}) are not imported.`);
  }
}
