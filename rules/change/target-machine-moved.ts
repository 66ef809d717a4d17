import { placeOfFact } from "../../inventory/earlier/place-of-fact.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { movesOf } from "../facts/changes/moves.ts";

/** Reports machines whose subscription in Azure became another one while they stayed protected. */
export default machineChangeRule({
  name: "change/target-machine-moved",
  description: "A machine whose subscription in Azure became another one while it stayed protected",
  level: "error",
  rows: ["hyperv-to-azure/vault/move-resources"],
  facts: ["Replication.subscription"],
  messages: {
    moved:
      "'{{name}}' was to come up in {{what}} '{{before}}' and is to come up in '{{now}}', but its Azure machine cannot be moved there while it is protected. Disable replication, enable it again with the other {{what}}, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const was = before.replication;
    const is = machine.replication!;
    if (!was) return check.leaveUndecided();
    for (const { property, ...move } of movesOf(was, is, check, ["subscription"])) {
      yield { messageId: "moved", data: { ...move, name: machine.name }, place: placeOfFact(is, property) };
    }
  },
});
