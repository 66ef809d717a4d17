import { replaceScalar } from "../../inventory/edit/replace-scalar.ts";
import { rowRule } from "../define/row-rule.ts";
import { freeAzureName, isAzureName, lengths, NAME_ROWS } from "../facts/machines/azure-names.ts";
import { isNamed } from "../facts/names.ts";

/** Reports names in Azure that Azure does not take. */
export default rowRule({
  name: "azure-vm-requirements/target-name",
  description: "A target name that Azure does not take",
  level: "error",
  suggests: true,
  rows: NAME_ROWS,
  visit: "VirtualMachine",
  facts: ["Replication.targetName"],
  messages: {
    illegal:
      "Azure does not take the target name '{{name}}': a machine's name has {{least}} to {{most}} letters, digits and hyphens, with a letter or digit first and last. Give '{{machine}}' another target name.",
    replace: "Use the target name '{{suggestion}}'",
  },
  // Without a target name, the machine's own name counts, and another rule looks at it.
  applies: (machine) => isNamed(machine.replication?.targetName),
  decide(machine, check) {
    const replication = machine.replication!;
    const name = replication.targetName!;
    if (isAzureName(name, check) !== false) return;
    const place = replication.at("targetName");
    const suggestion = freeAzureName(name, check);
    const edit = replaceScalar(check.inventory.fileAt(place.file).document, place, suggestion);
    check.report({
      messageId: "illegal",
      data: { name, machine: machine.name, ...lengths(check) },
      place,
      suggestions: edit ? [{ messageId: "replace", data: { suggestion }, edits: [edit] }] : [],
    });
  },
});
