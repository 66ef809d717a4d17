import { placeOfFact } from "../../inventory/earlier/place-of-fact.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { movesOf } from "../facts/changes/moves.ts";
import { vaultSubscriptions } from "../facts/changes/vault-subscriptions.ts";

/** Reports machines whose place in Azure became another one while they stayed protected. */
export default machineChangeRule({
  name: "change/target-machine-moved",
  description:
    "A machine whose resource group or subscription in Azure became another one while it stayed protected",
  level: "error",
  rows: ["hyperv-to-azure/vault/move-resources"],
  facts: ["Replication.resourceGroup", "Replication.subscription"],
  messages: {
    moved:
      "'{{name}}' was to come up in {{what}} '{{before}}' and is to come up in '{{now}}', and an Azure machine that is there already cannot be moved. Another resource group can be set under Compute and Network; for another subscription disable replication, enable it again, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const was = before.replication!;
    const is = machine.replication!;
    for (const { property, ...move } of movesOf(was, is, check, vaultSubscriptions(machine, check))) {
      yield { messageId: "moved", data: { ...move, name: machine.name }, place: placeOfFact(is, property) };
    }
  },
});
