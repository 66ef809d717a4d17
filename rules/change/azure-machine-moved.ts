import { machineChangeRule } from "../define/machine-change-rule.ts";
import { movesOf } from "../facts/changes/moves.ts";

/** Reports Azure machines that were moved while they stayed protected. */
export default machineChangeRule({
  name: "change/azure-machine-moved",
  description:
    "An Azure machine that was moved to another resource group or subscription while it stayed protected",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure/moves/resources-resource-group"],
  facts: ["AzureVirtualMachine.resourceGroup", "AzureVirtualMachine.subscription"],
  messages: {
    moved:
      "'{{name}}' was in {{what}} '{{before}}' and is in '{{now}}', but a machine cannot be moved while it is protected. Disable replication, move it, enable replication again, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    for (const { property, ...move } of movesOf(before, machine, check))
      yield { messageId: "moved", data: { ...move, name: machine.name }, place: machine.at(property) };
  },
});
