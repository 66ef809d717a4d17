import type { Estate } from "../estate.ts";
import type { ImportedObject } from "../imported-object.ts";
import { readAzureConfiguration } from "./ip-configuration.ts";
import { namedResource } from "./named-resources.ts";
import { readAdapterTargets, readItemFacts, readTargetGroup, setNamed } from "./replication-facts.ts";
import { type AzureResource, asObject, asObjects, asText, type JsonObject } from "./resource.ts";
import { resourceId } from "./resource-id.ts";

/** A protected item of the provider A2A: a machine in Azure that replicates to another region. */
export function readAzureItem(resource: AzureResource, estate: Estate): void {
  const { file, properties } = resource;
  const details = asObject(properties.providerSpecificDetails);
  const id = resourceId(details.fabricObjectId);
  if (!id) {
    estate.note(`${file}: A protected item is left out: it does not say which machine it protects.`);
    return;
  }
  const idText = details.fabricObjectId as string;
  const machine = estate.object("AzureVirtualMachine", [idText]);
  // The id of the machine is in lower case; its name as people write it stands beside it.
  machine.set("name", id.name, file);
  if (asText(properties.friendlyName)?.toLowerCase() === id.name.toLowerCase())
    machine.set("name", properties.friendlyName, file);
  machine.set("id", idText, file);
  machine.set("resourceGroup", id.resourceGroup, file);
  machine.set("subscription", id.subscription, file);
  const block = machine.part("replication");
  readItemFacts(block, resource, estate);
  const active = asText(properties.activeLocation)?.toLowerCase();
  block.set("activeLocation", active, file);
  if (active === "recovery") {
    estate.note(
      `${file}: ${machine.words} has failed over, which turns source and target round: only its state is read.`,
    );
    return;
  }
  machine.set("region", details.primaryFabricLocation, file);
  block.part("to").set("region", details.recoveryFabricLocation, file);
  block.set("targetName", details.recoveryAzureVMName, file);
  block.set("availabilityZone", details.recoveryAvailabilityZone, file);
  const from = { estate, file };
  setNamed(block, "network", details.selectedRecoveryAzureNetworkId, from)?.set(
    "region",
    details.recoveryFabricLocation,
    file,
  );
  setNamed(block, "testFailoverNetwork", details.selectedTfoAzureNetworkId, from);
  readTargetGroup(block, details.recoveryAzureResourceGroupId, resource);
  readCacheAccount(block, asObjects(details.protectedManagedDisks), from);
  for (const adapter of asObjects(details.vmNics)) readAdapter(machine, adapter, details, from);
}

/** All disks of a machine share one cache storage account, as the inventory has it; where they do not, none is noted. */
function readCacheAccount(
  block: ImportedObject,
  disks: readonly JsonObject[],
  from: { readonly estate: Estate; readonly file: string },
): void {
  const accounts = new Set(
    disks.map((disk) => asText(disk.primaryStagingAzureStorageAccountId)?.toLowerCase()),
  );
  if (accounts.size !== 1) return;
  setNamed(block, "cacheStorageAccount", disks[0]!.primaryStagingAzureStorageAccountId, from);
}

function readAdapter(
  machine: ImportedObject,
  adapter: JsonObject,
  { primaryFabricLocation }: JsonObject,
  { estate, file }: { readonly estate: Estate; readonly file: string },
): void {
  const id = resourceId(adapter.sourceNicArmId);
  if (!id) return;
  // As a machine and its network interfaces do not need to be in the same group, only what is the same is spelled by it.
  if (id.resourceGroup.toLowerCase() === machine.text("resourceGroup")?.toLowerCase())
    machine.set("resourceGroup", id.resourceGroup, file);
  const idText = adapter.sourceNicArmId as string;
  const item = machine.item("networkAdapters", [idText.toLowerCase()]);
  item.set("name", id.name, file);
  item.set("id", idText, file);
  const network = namedResource(estate, adapter.vMNetworkName, file);
  item.set("network", network?.name, file);
  // A network interface is in the region of its network.
  network?.set("region", primaryFabricLocation, file);
  item.part("target").set("acceleratedNetworking", adapter.enableAcceleratedNetworkingOnRecovery, file);
  const configurations = asObjects(adapter.ipConfigs);
  for (const configuration of configurations) {
    readAzureConfiguration(
      item,
      {
        name: configuration.name,
        address: configuration.staticIPAddress,
        assignment: configuration.ipAddressType,
        primary: configuration.isPrimary,
        subnet: configuration.subnetName,
      },
      file,
    );
  }
  if (configurations.length === 1) readAdapterTargets(item, configurations[0]!, file);
}
