import { rowRule } from "../define/row-rule.ts";

const ROW = "vmm-to-vmm-support-matrix/machines/number-of-disks";

/** Warns of machines with more disks than replicate to a second VMM site. */
export default rowRule({
  name: "secondary-site/disk-count",
  description: "More disks than a machine may have that replicates to a second VMM site",
  level: "warning",
  rows: [ROW],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.disks"],
  messages: {
    tooMany:
      "'{{machine}}' has {{count}} disks; to a second VMM site machines replicate with at most {{most}}. Merge disks.",
  },
  decide(machine, check) {
    const disks = check.need(machine, "disks");
    const most = check.limit(ROW, "maximumCount");
    if (disks === undefined || disks.length <= most) return;
    check.report({
      messageId: "tooMany",
      data: { machine: machine.name, count: disks.length, most },
      place: machine.atKey("disks"),
    });
  },
});
