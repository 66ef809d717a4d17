import type { Estate } from "../estate.ts";
import { sizeInWords } from "./hyper-v-item.ts";
import { vaultOf } from "./named-resources.ts";
import { type AzureResource, asNumber, asObject, asObjects, asText } from "./resource.ts";

/** …/replicationProtectableItems: a machine that could be protected, or is. Before protection no role of a disk is known. */
export function readProtectableItem({ idText, properties, file }: AzureResource, estate: Estate): void {
  const details = asObject(properties.customDetails);
  if (details.instanceType !== "HyperVVirtualMachine") {
    estate.note(`${file}: Protectable items that are no Hyper-V machines are left out.`);
    return;
  }
  const vault = vaultOf(estate, idText, file);
  const machine = estate.object("VirtualMachine", [idText]);
  machine.set("name", properties.friendlyName, file);
  machine.set("generation", asNumber(details.generation), file);
  if (properties.protectionStatus === "Protected") {
    const block = machine.part("replication");
    block.set("state", "protected", file);
    block.set("vault", vault?.name, file);
  }
  for (const { vhdName, maxSizeMB } of asObjects(details.diskDetails)) {
    const name = asText(vhdName);
    if (name === undefined) continue;
    const disk = machine.item("disks", [name.toLowerCase()]);
    disk.set("name", name, file);
    disk.set("size", sizeInWords(maxSizeMB), file);
  }
}
