import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asObjects, asText } from "../json-values.ts";
import { machineKeys, readAdapter, readPlace, sizeOfMegabytes } from "./hyper-v-item.ts";
import { readItemFacts } from "./replication-facts.ts";
import type { AzureResource } from "./resource.ts";

/**
 * A protected item of the providers HyperVReplica2012 and HyperVReplica2012R2: a machine of a VMM cloud that replicates to a
 * cloud of another VMM server. After a failover or a replication the other way round source and target change places, so
 * that only its state is read.
 */
export function readVmmItem(resource: AzureResource, estate: Estate): void {
  const { from, properties, idText } = resource;
  const details = asObject(properties.providerSpecificDetails);
  const machine = estate.object(
    "VirtualMachine",
    machineKeys(asText(properties.protectableItemId) ?? idText),
  );
  machine.set("name", properties.friendlyName, from);
  for (const disk of asObjects(details.vMDiskDetails)) readDisk(machine, disk, from);
  const block = machine.part("replication");
  readItemFacts(block, resource, estate);
  if (properties.activeLocation !== "Primary") {
    estate.note(
      from,
      `${machine.words} is not active at its primary site, which turns source and target round: only its state is read.`,
    );
    return;
  }
  readPlace(machine, resource, estate);
  for (const adapter of asObjects(details.vmNics)) readAdapter(machine, adapter, from);
  block.part("to").set("cloud", properties.recoveryProtectionContainerFriendlyName, from);
}

/** What Hyper-V itself says of a disk is newer and finer. */
function readDisk(machine: ImportedObject, disk: ReturnType<typeof asObject>, from: Export): void {
  const name = asText(disk.vhdName);
  if (name === undefined) return;
  const item = machine.item("disks", [name.toLowerCase()]);
  item.setWeakly("name", name, from);
  if (disk.vhdType === "OperatingSystem") item.setWeakly("role", "os", from);
  item.setWeakly("size", sizeOfMegabytes(disk.maxSizeMB), from);
}
