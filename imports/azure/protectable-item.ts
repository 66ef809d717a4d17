import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asNumber, asObject, asObjects, asText } from "../json-values.ts";
import { machineKeys, noteSite, sizeOfMegabytes } from "./hyper-v-item.ts";
import { vaultOf } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";

/** …/replicationProtectableItems: a machine that could be protected, or is. Before protection no role of a disk is known. */
export function readProtectableItem({ idText, properties, from }: AzureResource, estate: Estate): void {
  const details = asObject(properties.customDetails);
  if (details.instanceType !== "HyperVVirtualMachine") {
    estate.note(from, `Protectable items that are no Hyper-V machines are left out.`);
    return;
  }
  const vault = vaultOf(estate, idText, from);
  const machine = estate.object("VirtualMachine", machineKeys(idText));
  machine.set("name", properties.friendlyName, from);
  machine.set("generation", asNumber(details.generation), from);
  readSite(machine, idText, estate, from);
  if (properties.protectionStatus === "Protected") {
    const block = machine.part("replication");
    block.set("state", "protected", from);
    block.refer("vault", vault, from);
  }
  for (const { vhdName, maxSizeMB } of asObjects(details.diskDetails)) {
    const name = asText(vhdName);
    if (name === undefined) continue;
    const disk = machine.item("disks", [name.toLowerCase()]);
    disk.setWeakly("name", name, from);
    disk.setWeakly("size", sizeOfMegabytes(maxSizeMB), from);
    if (details.hasSharedVhd === "NotPresent") disk.setWeakly("shared", false, from);
  }
}

/** The site that a machine is in, where the list of fabrics says which one its fabric is. */
function readSite(machine: ImportedObject, idText: string, estate: Estate, from: Export): void {
  const site = estate.known("HyperVSite", idText.split("/").slice(0, 11).join("/"))?.name;
  noteSite(machine, site, estate, from);
}
