import { rowRule } from "../define/row-rule.ts";
import { groupOf } from "../facts/machines/replication-groups.ts";
import { leftOut } from "../run/choices.ts";

const ROW = "azure-to-azure-questions/multi-vm-group-size";

/** Reports replication groups of too many machines, at the first machine beyond those that may be in one. */
export default rowRule({
  name: "replication/group-size",
  description: "A replication group of more machines than Site Recovery takes in one",
  level: "error",
  rows: [ROW],
  visit: "AzureReplication",
  facts: ["AzureReplication.multiVmGroup", "AzureReplication.vault"],
  looksAround: true,
  messages: {
    large:
      "Replication group '{{group}}' has {{count}} machines; Site Recovery takes {{most}} in one. Make two groups of it, of machines that have to agree with one another.",
  },
  decide(replication, check) {
    // A planned machine that names no group is to be in none.
    const isPlanned = leftOut(check.inventory, replication) === "to-choose";
    if (replication.multiVmGroup === undefined && isPlanned) return;
    check.need(replication, "multiVmGroup");
    const group = groupOf(replication, check.inventory);
    const most = check.limit(ROW, "maximumMachines");
    if (group.length <= most) return;
    // One finding for all of them.
    if (group[most] !== replication) return void check.broken();
    check.report({
      messageId: "large",
      data: { group: replication.multiVmGroup!, count: group.length, most },
      place: replication.at("multiVmGroup"),
    });
  },
});
