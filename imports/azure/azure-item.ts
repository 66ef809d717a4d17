import type { Estate } from "../estate.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asBoolean, asObject, asObjects, asText, entryFor, type JsonObject } from "../json-values.ts";
import { readReplicatedDisks } from "./disk.ts";
import { readTargetKeyVault } from "./disk-encryption.ts";
import { readAzureConfiguration } from "./ip-configuration.ts";
import { machineWith } from "./machine.ts";
import { namedResource } from "./named-resources.ts";
import { type Reading, readAdapterTargets, readItemFacts, setNamed } from "./replication-facts.ts";
import type { AzureResource } from "./resource.ts";
import { outermostId, resourceGroupOf, resourceId } from "./resource-id.ts";
import { adapterOf } from "./virtual-machine.ts";

/** Site Recovery's name for reprotecting a machine, among the operations that an item allows. */
const REPROTECT = "ReverseReplicate";

/** How a replication group came to be: by somebody, or by Site Recovery for one machine. */
const GROUPS: { readonly [option: string]: true | "none" } = { UserSpecified: true, AutoCreated: "none" };

/** What a machine comes up in, by the member of an item that has its id, or nothing where it comes up in none. */
const CHOSEN_BY_ID = [
  ["availabilitySet", "recoveryAvailabilitySet"],
  ["capacityReservationGroup", "recoveryCapacityReservationGroupId"],
] as const;

/** The name in an id, and `none` where it is said that there is none, or an item as Azure answers it leaves it out. */
function nameOrNone(id: unknown, { isWhole }: AzureResource): string | undefined {
  if (id === null || id === "" || (id === undefined && isWhole)) return "none";
  return resourceId(id)?.name;
}

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
  const machine = machineWith(estate, id, idText, from);
  // By the id of the item clusters name their nodes.
  estate.object("AzureVirtualMachine", [idText, resource.idText]);
  // The id of the machine is in lower case; its name as people write it stands beside it.
  if (asText(properties.friendlyName)?.toLowerCase() === id.name.toLowerCase())
    machine.set("name", properties.friendlyName, from);
  const block = machine.part("replication");
  readItemFacts(block, resource, estate);
  const active = asText(properties.activeLocation)?.toLowerCase();
  block.set("activeLocation", active, from);
  if (active === "recovery") {
    // As long as Site Recovery offers to reprotect it, it is not. What says that it is, no document tells.
    if (Array.isArray(properties.allowedOperations) && properties.allowedOperations.includes(REPROTECT))
      block.set("reprotected", false, from);
    estate.note(
      from,
      `${machine.words} has failed over, which turns source and target round: only its state is read.`,
    );
    return;
  }
  // Regions of other resources are known at second hand.
  machine.setWeakly("region", details.primaryFabricLocation, from);
  block.part("to").set("region", details.recoveryFabricLocation, from);
  block.set("targetName", details.recoveryAzureVMName, from);
  block.set("availabilityZone", details.recoveryAvailabilityZone, from);
  block.set("targetVmSize", details.recoveryAzureVMSize, from);
  for (const [property, member] of CHOSEN_BY_ID)
    block.set(property, nameOrNone(details[member], resource), from);
  block.set("autoProtectionOfDataDisk", entryFor(SWITCHES, details.autoProtectionOfDataDisk), from);
  block.set("churn", details.churnOptionSelected, from);
  block.set("mobilityServiceVersion", details.agentVersion, from);
  // Without a group of its own each machine is in one that Site Recovery has made for it alone.
  const ownGroup = entryFor(GROUPS, details.multiVmGroupCreateOption);
  block.set("multiVmGroup", ownGroup === true ? details.multiVmGroupName : ownGroup, from);
  const reading = { estate, from };
  setNamed(block, "network", details.selectedRecoveryAzureNetworkId, reading)?.setWeakly(
    "region",
    details.recoveryFabricLocation,
    from,
  );
  setNamed(block, "testFailoverNetwork", details.selectedTfoAzureNetworkId, reading);
  const group = resourceGroupOf(details.recoveryAzureResourceGroupId);
  block.set("resourceGroup", group?.resourceGroup, from);
  // Rules compare it with that of other resources, also where it is the vault's.
  block.set("subscription", group?.subscription, from);
  readCacheAccount(block, asObjects(details.protectedManagedDisks), reading);
  readReplicatedDisks(machine, details, reading);
  readTargetKeyVault(block, details, reading);
  for (const adapter of asObjects(details.vmNics)) readAdapter(machine, adapter, details, reading);
}

function textsIn(list: unknown): readonly string[] {
  return Array.isArray(list) ? list.flatMap((each) => asText(each) ?? []) : [];
}
const SWITCHES: { readonly [word: string]: boolean } = { Enabled: true, Disabled: false };

function isPrimary(configuration: JsonObject): boolean {
  return asBoolean(configuration.isPrimary) === true;
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
  const item = adapterOf(machine, adapter.sourceNicArmId, from)!;
  const network = namedResource(estate, adapter.vMNetworkName, from);
  item.refer("network", network, from);
  // A network interface is in the region of its network.
  network?.setWeakly("region", primaryFabricLocation, from);
  const target = item.part("target");
  target.set("acceleratedNetworking", adapter.enableAcceleratedNetworkingOnRecovery, from);
  setNamed(target, "networkSecurityGroup", adapter.recoveryNetworkSecurityGroupId, { estate, from });
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
  const primary = configurations.length === 1 ? configurations[0] : configurations.find(isPrimary);
  if (primary) {
    readAdapterTargets(item, primary, from);
    setNamed(target, "publicIpAddress", primary.recoveryPublicIPAddressId, { estate, from });
    const balancers = new Set(textsIn(primary.recoveryLBBackendAddressPoolIds).map(outermostId));
    if (balancers.size === 1) setNamed(target, "loadBalancer", [...balancers][0], { estate, from });
    else if (balancers.size > 1)
      estate.note(
        from,
        `${machine.words} comes up behind several load balancers, of which an inventory has one.`,
      );
  }
  for (const configuration of primary ? configurations : []) {
    const name = asText(configuration.name);
    if (configuration === primary || name === undefined) continue;
    const own = item.item("ipConfigurations", [name.toLowerCase()]).part("target");
    own.set("address", asText(configuration.recoveryStaticIPAddress), from);
    setNamed(own, "publicIpAddress", configuration.recoveryPublicIPAddressId, { estate, from });
  }
}
