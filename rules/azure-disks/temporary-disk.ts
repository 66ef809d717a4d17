import { fold } from "../../inventory/names/name-index.ts";
import { rowRule } from "../define/row-rule.ts";

/** Warns of data on the temporary disk of an Azure machine. */
export default rowRule({
  name: "azure-disks/temporary-disk",
  description: "A volume with data on the temporary disk of an Azure machine",
  level: "warning",
  rows: ["azure-to-azure/storage/temporary-disk"],
  visit: "AzureDisk",
  facts: ["AzureDisk.role", "AzureVirtualMachine.volumes", "AzureVolume.role", "AzureVolume.disks"],
  messages: {
    data: "Volume '{{volume}}' of '{{machine}}' holds data and lies on the temporary disk '{{disk}}', which is never replicated and is empty after a move to another host. Move the data to a data disk.",
  },
  applies: ({ role }) => role === "temporary",
  decide(disk, check) {
    if (check.verdict("azure-to-azure/storage/temporary-disk") !== "no") return;
    const { parent: machine } = disk;
    for (const volume of check.need(machine, "volumes") ?? []) {
      if (volume.role !== undefined && volume.role !== "data") continue;
      const disks = check.need(volume, "disks");
      if (!disks?.some((name) => fold(name) === fold(disk.name))) continue;
      if (check.need(volume, "role") === undefined) continue;
      check.report({
        messageId: "data",
        data: { volume: volume.name, machine: machine.name, disk: disk.name },
        place: volume.at("role"),
        related: [{ place: disk.at("role"), message: "the temporary disk" }],
      });
    }
  },
});
