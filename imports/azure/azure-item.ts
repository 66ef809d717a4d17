import type { Estate } from "../estate.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asObjects, asText, type JsonObject } from "../json-values.ts";
import { readAzureConfiguration } from "./ip-configuration.ts";
import { namedResource } from "./named-resources.ts";
import {
  type Reading,
  readAdapterTargets,
  readItemFacts,
  readTargetGroup,
  setNamed,
} from "./replication-facts.ts";
import type { AzureResource } from "./resource.ts";
import { resourceId } from "./resource-id.ts";

/** A protected item of the provider A2A: a machine in Azure that replicates to another region. */
export function readAzureItem(resource: AzureResource, estate: Estate): void {
  const { from, properties } = resource;
  const details = asObject(properties.providerSpecificDetails);
  const id = resourceId(details.fabricObjectId);
  if (!id) {
    estate.note(from, `A protected item is left out: it does not say which machine it protects.`);
    return;
  }
  const idText = details.fabricObjectId as string;
  const machine = estate.object("AzureVirtualMachine", [idText]);
  // The id of the machine is in lower case; its name as people write it stands beside it.
  machine.set("name", id.name, from);
  if (asText(properties.friendlyName)?.toLowerCase() === id.name.toLowerCase())
    machine.set("name", properties.friendlyName, from);
  machine.set("id", idText, from);
  machine.set("resourceGroup", id.resourceGroup, from);
  machine.set("subscription", id.subscription, from);
  const block = machine.part("replication");
  readItemFacts(block, resource, estate);
  const active = asText(properties.activeLocation)?.toLowerCase();
  block.set("activeLocation", active, from);
  if (active === "recovery") {
    estate.note(
      from,
      `${machine.words} has failed over, which turns source and target round: only its state is read.`,
    );
    return;
  }
  machine.set("region", details.primaryFabricLocation, from);
  block.part("to").set("region", details.recoveryFabricLocation, from);
  block.set("targetName", details.recoveryAzureVMName, from);
  block.set("availabilityZone", details.recoveryAvailabilityZone, from);
  const reading = { estate, from };
  setNamed(block, "network", details.selectedRecoveryAzureNetworkId, reading)?.set(
    "region",
    details.recoveryFabricLocation,
    from,
  );
  setNamed(block, "testFailoverNetwork", details.selectedTfoAzureNetworkId, reading);
  readTargetGroup(block, details.recoveryAzureResourceGroupId, resource);
  readCacheAccount(block, asObjects(details.protectedManagedDisks), reading);
  for (const adapter of asObjects(details.vmNics)) readAdapter(machine, adapter, details, reading);
}

/** All disks of a machine share one cache storage account, as the inventory has it; where they do not, none is noted. */
function readCacheAccount(block: ImportedObject, disks: readonly JsonObject[], reading: Reading): void {
  const accounts = new Set(
    disks.map((disk) => asText(disk.primaryStagingAzureStorageAccountId)?.toLowerCase()),
  );
  if (accounts.size !== 1) return;
  setNamed(block, "cacheStorageAccount", disks[0]!.primaryStagingAzureStorageAccountId, reading);
}

function readAdapter(
  machine: ImportedObject,
  adapter: JsonObject,
  { primaryFabricLocation }: JsonObject,
  { estate, from }: Reading,
): void {
  const id = resourceId(adapter.sourceNicArmId);
  if (!id) return;
  // As a machine and its network interfaces do not need to be in the same group, only what is the same is spelled by it.
  if (id.resourceGroup.toLowerCase() === machine.text("resourceGroup")?.toLowerCase())
    machine.set("resourceGroup", id.resourceGroup, from);
  const idText = adapter.sourceNicArmId as string;
  const item = machine.item("networkAdapters", [idText.toLowerCase()]);
  item.set("name", id.name, from);
  item.set("id", idText, from);
  const network = namedResource(estate, adapter.vMNetworkName, from);
  item.refer("network", network, from);
  // A network interface is in the region of its network.
  network?.set("region", primaryFabricLocation, from);
  item.part("target").set("acceleratedNetworking", adapter.enableAcceleratedNetworkingOnRecovery, from);
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
      from,
    );
  }
  if (configurations.length === 1) readAdapterTargets(item, configurations[0]!, from);
}
