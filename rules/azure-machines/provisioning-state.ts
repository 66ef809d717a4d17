import { rowRule } from "../define/row-rule.ts";
import { isProtected } from "../facts/changes/stayed-protected.ts";

const ROW = "azure-to-azure-errors/provisioning-state";

/** Reports Azure machines in a state in which replication cannot be enabled. */
export default rowRule({
  name: "azure-machines/provisioning-state",
  description: "An Azure machine in a state in which replication cannot be enabled",
  level: "error",
  rows: [ROW],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.provisioningState", "AzureReplication.state"],
  messages: {
    state:
      "The provisioning state of '{{machine}}' is '{{state}}'; replication can be enabled only while it is '{{wanted}}'. Wait until what is under way is done, or mend what failed, and record the state anew.",
  },
  decide(machine, check) {
    const replicates = isProtected(check.inventory, machine);
    if (replicates === true) return;
    const state = check.need(machine, "provisioningState");
    const wanted = check.limit(ROW, "state");
    if (state === undefined || state.toLowerCase() === wanted.toLowerCase()) return;
    if (replicates === undefined) {
      check.unrecorded(machine.replication!, "state");
      return;
    }
    check.report({
      messageId: "state",
      data: { machine: machine.name, state, wanted },
      place: machine.at("provisioningState"),
    });
  },
});
