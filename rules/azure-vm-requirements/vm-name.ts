import { insertKey } from "../../inventory/edit/insert-key.ts";
import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import { isAssumed } from "../../inventory/protection/assumed-replication.ts";
import type { VirtualMachine } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { freeAzureName, isAzureName, lengths, NAME_ROWS } from "../facts/machines/azure-names.ts";
import { isNamed } from "../facts/names.ts";
import { leftOut } from "../run/choices.ts";
import type { Suggestion } from "../run/finding.ts";
import type { RowCheck } from "../run/row-check.ts";

type Messages = "illegal" | "setTargetName" | "rename";

/** Warns of machines without target name whose own name Azure does not take. */
export default rowRule({
  name: "azure-vm-requirements/vm-name",
  description: "A machine without target name whose own name Azure does not take",
  level: "warning",
  suggests: true,
  rows: NAME_ROWS,
  visit: "VirtualMachine",
  facts: ["VirtualMachine.name", "Replication.targetName"],
  messages: {
    illegal:
      "Azure does not take the name '{{name}}': a machine's name has {{least}} to {{most}} letters, digits and hyphens, with a letter or digit first and last. Set a target name, which may also be done after replication is enabled, or rename the machine.",
    setTargetName: "Set the target name '{{suggestion}}'",
    rename: "Rename the machine to '{{suggestion}}', in Hyper-V too",
  },
  applies: (machine, { inventory }) =>
    !isNamed(machine.replication?.targetName) || leftOut(inventory, machine) === "not-asked",
  decide(machine, check) {
    const { name } = machine;
    if (isAzureName(name, check) !== false) return;
    check.report({
      messageId: "illegal",
      data: { name, ...lengths(check) },
      place: machine.at("name"),
      suggestions: mendings(machine, check),
    });
  },
});

// Nothing refers to a machine by its name, in whichever file: the name itself is all that a rename changes.
function mendings(machine: VirtualMachine, check: RowCheck<Messages>): readonly Suggestion<Messages>[] {
  const place = machine.at("name");
  const { document } = check.inventory.fileAt(place.file);
  const suggestion = freeAzureName(machine.name, check);
  const written =
    machine.replication!.targetName === undefined ? undefined : machine.replication!.at("targetName");
  const setting = written
    ? replaceScalar(document, written, suggestion)
    : isAssumed(machine.replication!)
      ? undefined
      : insertKey(document, machine.at("replication"), "targetName", suggestion);
  const renaming = replaceScalar(document, place, suggestion);
  return [
    ...(setting
      ? [{ messageId: "setTargetName" as const, data: { suggestion }, edits: [setting].flat() }]
      : []),
    ...(renaming ? [{ messageId: "rename" as const, data: { suggestion }, edits: [renaming] }] : []),
  ];
}
