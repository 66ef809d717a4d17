import type { Estate } from "../estate.ts";
import { asNumber, asObject, asObjects, asText } from "../json-values.ts";
import { machineKeys, sizeOfMegabytes } from "./hyper-v-item.ts";
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
  if (properties.protectionStatus === "Protected") {
    const block = machine.part("replication");
    block.set("state", "protected", from);
    block.set("vault", vault?.name, from);
  }
  for (const { vhdName, maxSizeMB } of asObjects(details.diskDetails)) {
    const name = asText(vhdName);
    if (name === undefined) continue;
    const disk = machine.item("disks", [name.toLowerCase()]);
    disk.setWeakly("name", name, from);
    disk.setWeakly("size", sizeOfMegabytes(maxSizeMB), from);
  }
}
