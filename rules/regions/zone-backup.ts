import { rowRule } from "../define/row-rule.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";

/** Warns of machines with Azure Backup that go to another zone of their region. */
export default rowRule({
  name: "regions/zone-backup",
  description: "An Azure machine with Azure Backup that goes to another availability zone",
  level: "warning",
  rows: ["azure-to-azure-zones/backup"],
  visit: "AzureReplication",
  facts: [...ZONE_FACTS, "AzureVirtualMachine.azureBackup"],
  messages: {
    files:
      "'{{machine}}' goes to another availability zone and is backed up by Azure Backup, of which then only the backup of files is supported, not that of disks or of the machine. Back up its files, and plan a restore from them.",
  },
  decide(replication, check) {
    const { parent: machine } = replication;
    if (goesToZone(replication, check) !== true) return;
    if (check.need(machine, "azureBackup") !== true) return;
    check.report({
      messageId: "files",
      data: { machine: machine.name },
      place: machine.at("azureBackup"),
      related: [{ place: replication.at("availabilityZone"), message: "the zone that it goes to" }],
    });
  },
});
