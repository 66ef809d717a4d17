import { rowRule } from "../define/row-rule.ts";
import { leavesGroupsOpen, needGroup } from "../facts/machines/replication-groups.ts";

const ROW = "azure-to-azure-questions/multi-vm-group-size";

/** Reports replication groups of too many machines, at the first machine beyond those that may be in one. */
export default rowRule({
  name: "replication/group-size",
  description: "A replication group of more machines than Site Recovery takes in one",
  level: "error",
  rows: [ROW],
  visit: "AzureReplication",
  facts: ["AzureVirtualMachine.replication", "AzureReplication.multiVmGroup", "AzureReplication.vault"],
  looksAround: true,
  messages: {
    large:
      "Replication group '{{group}}' has {{count}} machines; Site Recovery takes {{most}} in one. Make two groups of it, of machines that have to agree with one another.",
  },
  decide(replication, check) {
    const group = needGroup(replication, check);
    if (!group) return;
    const most = check.limit(ROW, "maximumMachines");
    if (group.length <= most) return void leavesGroupsOpen(check, most - group.length);
    // One finding for all of them.
    if (group[most] !== replication) return void check.broken();
    check.report({
      messageId: "large",
      data: { group: replication.multiVmGroup!, count: group.length, most },
      place: replication.at("multiVmGroup"),
    });
  },
});
