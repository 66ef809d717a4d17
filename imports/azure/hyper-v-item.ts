import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
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
};

/** A protected item of the provider HyperVReplicaAzure: a Hyper-V machine that replicates to Azure. */
export function readHyperVItem(resource: AzureResource, estate: Estate): void {
  const { from, properties, idText } = resource;
  const details = asObject(properties.providerSpecificDetails);
  const disks = asObjects(details.azureVmDiskDetails);
  const machineId = idOfMachine(disks);
  const keys = [asText(properties.protectableItemId) ?? idText, ...(machineId ? [machineId] : [])];
  const machine = estate.object("VirtualMachine", keys);
  machine.set("name", properties.friendlyName, from);
  machine.set("id", machineId, from);
  readHost(machine, resource, estate);
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

/** The machine's id in Hyper-V, with which the ids of its disks begin. Under VMM `vmId` is VMM's own. */
function idOfMachine(disks: readonly JsonObject[]): string | undefined {
  const ids = new Set(disks.map(({ diskId }) => GUID.exec(String(diskId))?.[0].toLowerCase()));
  return ids.size === 1 ? [...ids][0] : undefined;
}

const GUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}/i;

/** A site that has one host runs its machines there. Of several nobody can say which, and of a VMM cloud neither. */
function readHost(machine: ImportedObject, { properties, from }: AzureResource, estate: Estate): void {
  const fabric = fabricObject(
    estate,
    properties.primaryFabricProvider,
    properties.primaryFabricFriendlyName,
    from,
  );
  if (fabric?.entity !== "HyperVSite") return;
  const hosts = estate.ofEntity("HyperVHost").filter((host) => host.text("site") === fabric.name);
  if (hosts.length === 1) machine.set("host", hosts[0]!.name, from);
}

/** Only disks that are replicated are listed, so that nothing is known of others. */
function readDisk(machine: ImportedObject, disk: JsonObject, from: Export): void {
  const name = asText(disk.vhdName);
  if (name === undefined) return;
  const item = machine.item("disks", [name.toLowerCase()]);
  item.set("name", name, from);
  if (disk.vhdType === "OperatingSystem") item.set("role", "os", from);
  item.set("size", sizeInWords(disk.maxSizeMB), from);
}

/** `40GB` of 40960 MB, and `41000MB` where it is no whole number of them. */
export function sizeInWords(megabytes: unknown): string | undefined {
  const number = asNumber(megabytes);
  if (number === undefined || number === 0 || !Number.isInteger(number)) return undefined;
  return number % 1024 === 0 ? `${number / 1024}GB` : `${number}MB`;
}

/** An adapter has an id and no name: at a site `Microsoft:MACHINE\ADAPTER` in base64, under VMM an id of VMM's. */
function readAdapter(machine: ImportedObject, adapter: JsonObject, from: Export): void {
  const written = asText(adapter.nicId);
  if (written === undefined) return;
  const id = hyperVAdapterId(written) ?? written;
  const item = machine.item("networkAdapters", [id.toLowerCase()]);
  item.hasMadeName = true;
  item.set("name", id, from);
  item.set("id", id, from);
  item.set("network", adapter.vMNetworkName, from);
  const [configuration, ...others] = asObjects(adapter.ipConfigs);
  if (!configuration || others.length > 0) return;
  readAdapterTargets(item, configuration, from);
  const address = asText(configuration.staticIPAddress);
  if (address === undefined) return;
  const own = item.item("ipConfigurations", [address]);
  own.set("address", address, from);
  own.set("assignment", entryFor(ASSIGNMENTS, configuration.ipAddressType), from);
}

function hyperVAdapterId(nicId: string): string | undefined {
  const text = /^[\w+/]+=*$/.test(nicId) ? Buffer.from(nicId, "base64").toString("latin1") : "";
  return /^Microsoft:[^\\]+\\([0-9a-f-]{36})$/i.exec(text)?.[1];
}
