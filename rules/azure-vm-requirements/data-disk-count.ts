import { rowRule } from "../define/row-rule.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/data-disk-count";

/** Reports machines with more data disks than Azure takes. */
export default rowRule({
  name: "azure-vm-requirements/data-disk-count",
  description: "More data disks than a virtual machine in Azure can have",
  level: "error",
  rows: [ROW],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.disks", "Disk.role"],
  messages: {
    tooMany:
      "'{{machine}}' has {{count}} data disks; Site Recovery replicates at most {{most}}. Merge disks, or exclude some from replication.",
  },
  decide(machine, check) {
    const disks = check.need(machine, "disks") ?? [];
    const replicated = disks.filter((disk) => disk.excluded !== true);
    const dataDisks = replicated.filter((disk) => check.need(disk, "role") === "data");
    const most = check.limit(ROW, "maximumCount");
    if (dataDisks.length <= most) return;
    check.report({
      messageId: "tooMany",
      data: { machine: machine.name, count: dataDisks.length, most },
      place: machine.atKey("disks"),
    });
  },
});
