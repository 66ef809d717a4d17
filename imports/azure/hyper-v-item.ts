import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import { adapterId, bareId, diskPlace } from "../hyper-v-ids.ts";
import type { ImportedObject } from "../imported-object.ts";
import {
  asBoolean,
  asNumber,
  asObject,
  asObjects,
  asText,
  entryFor,
  type JsonObject,
} from "../json-values.ts";
import { applyMapping, type Mapping } from "../mapping.ts";
import { sizeInWords } from "../size-in-words.ts";
import { ASSIGNMENTS } from "./assignments.ts";
import { fabricObject } from "./fabric.ts";
import { readAdapterTargets, readItemFacts, readTargetGroup, setNamed } from "./replication-facts.ts";
import type { AzureResource } from "./resource.ts";

/** The facts of a replication block from Hyper-V to Azure that an item says itself. */
export const hyperVReplicationMapping: Mapping<JsonObject> = {
  to: () => "azure",
  targetName: (details) => details.recoveryAzureVmName,
  managedDisks: (details) => asBoolean(details.useManagedDisks),
  availabilitySet: (details) => asText(details.recoveryAvailabilitySetId)?.split("/").at(-1),
  availabilityZone: (details) => details.targetAvailabilityZone,
  licenseType: (details) => details.licenseType,
  targetVmSize: (details) => asText(details.recoveryAzureVMSize),
};

/** A protected item of the provider HyperVReplicaAzure: a Hyper-V machine that replicates to Azure. */
export function readHyperVItem(resource: AzureResource, estate: Estate): void {
  const { from, properties, idText } = resource;
  const details = asObject(properties.providerSpecificDetails);
  const disks = asObjects(details.azureVmDiskDetails);
  const machineId = idOfMachine(disks);
  const keys = machineKeys(asText(properties.protectableItemId) ?? idText);
  const machine = estate.object("VirtualMachine", machineId ? [...keys, machineId] : keys);
  machine.set("name", properties.friendlyName, from);
  machine.set("id", machineId, from);
  readPlace(machine, resource, estate);
  for (const disk of disks) readDisk(machine, disk, from);
  for (const adapter of asObjects(details.vmNics)) readAdapter(machine, adapter, from);
  const block = machine.part("replication");
  readItemFacts(block, resource, estate);
  applyMapping(block, hyperVReplicationMapping, details, from);
  const reading = { estate, from };
  setNamed(block, "storageAccount", details.recoveryAzureStorageAccount, reading);
  setNamed(block, "logStorageAccount", details.recoveryAzureLogStorageAccountId, reading);
  setNamed(block, "network", details.selectedRecoveryAzureNetworkId, reading);
  readTargetGroup(block, details.recoveryAzureResourceGroupId, resource);
}

/**
 * What a machine is known by of the id of its protectable item: that id, and its last part, which is the machine's id in
 * Hyper-V at a site, and VMM's own under VMM.
 */
export function machineKeys(protectableItem: string): string[] {
  const own = bareId(protectableItem.split("/").at(-1));
  return own === undefined ? [protectableItem] : [own, protectableItem];
}

/** The machine's id in Hyper-V, with which the ids of its disks begin. Under VMM `vmId` is VMM's own. */
function idOfMachine(disks: readonly JsonObject[]): string | undefined {
  const ids = new Set(disks.map(({ diskId }) => GUID.exec(String(diskId))?.[0].toLowerCase()));
  return ids.size === 1 ? [...ids][0] : undefined;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/**
 * The cloud of VMM or the site that a machine is in. A site that has one host runs its machines there; of several nobody can
 * say which, and of a cloud neither.
 */
export function readPlace(
  machine: ImportedObject,
  { properties, from }: AzureResource,
  estate: Estate,
): void {
  const fabric = fabricObject(
    estate,
    properties.primaryFabricProvider,
    properties.primaryFabricFriendlyName,
    from,
  );
  if (!fabric) return;
  if (fabric.entity === "VMMServer") {
    machine.setWeakly("cloud", properties.primaryProtectionContainerFriendlyName, from);
    return;
  }
  noteSite(machine, fabric.name, estate, from);
}

/** Notes the site of a machine, or its host where the site has no other. */
export function noteSite(
  machine: ImportedObject,
  site: string | undefined,
  estate: Estate,
  from: Export,
): void {
  if (site === undefined || machine.facts.has("host")) return;
  const hosts = estate.ofEntity("HyperVHost").filter((host) => host.text("site") === site);
  if (hosts.length === 1) machine.set("host", hosts[0]!.name, from);
  else machine.set("site", site, from);
}

/**
 * Only disks that are replicated are listed, so that nothing is known of others. What Hyper-V itself says of a disk is newer
 * and finer.
 */
function readDisk(machine: ImportedObject, disk: JsonObject, from: Export): void {
  const name = asText(disk.vhdName);
  if (name === undefined) return;
  const place = diskPlace(disk.diskId);
  const item = machine.item("disks", [...(place === undefined ? [] : [place]), name.toLowerCase()]);
  item.setWeakly("name", name, from);
  if (disk.vhdType === "OperatingSystem") item.setWeakly("role", "os", from);
  item.setWeakly("size", sizeOfMegabytes(disk.maxSizeMB), from);
}

/** `40GB` of 40960 MB, and `41000MB` where it is no whole number of them. */
export function sizeOfMegabytes(megabytes: unknown): string | number | undefined {
  const number = asNumber(megabytes);
  return number === undefined ? undefined : sizeInWords(number * 1024 ** 2);
}

/** An adapter of a protected machine has an id and no name: at a site `Microsoft:MACHINE\ADAPTER` in base64, under VMM an id of VMM's. */
export function readAdapter(machine: ImportedObject, adapter: JsonObject, from: Export): void {
  const written = asText(adapter.nicId);
  if (written === undefined) return;
  const id = adapterId(written)?.adapter ?? written;
  const item = machine.item("networkAdapters", [id.toLowerCase()]);
  item.setWeakly("name", id, from);
  item.setWeakly("id", id, from);
  item.setWeakly("network", adapter.vMNetworkName, from);
  const [configuration, ...others] = asObjects(adapter.ipConfigs);
  if (!configuration || others.length > 0) return;
  readAdapterTargets(item, configuration, from);
  const address = asText(configuration.staticIPAddress);
  if (address === undefined || item.lists.has("ipConfigurations")) return;
  const own = item.item("ipConfigurations", [address]);
  own.set("address", address, from);
  own.set("assignment", entryFor(ASSIGNMENTS, configuration.ipAddressType), from);
}
