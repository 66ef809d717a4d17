import { fold } from "../../inventory/names/name-index.ts";
import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";

const ROW = "azure-resource-names/machine-name";

/** Reports target names of Azure machines that Azure does not take. */
export default rowRule({
  name: "azure-machines/target-name",
  description: "A target name of an Azure machine that Azure does not take",
  level: "error",
  rows: [ROW],
  visit: "AzureReplication",
  facts: ["AzureReplication.targetName"],
  messages: {
    illegal:
      "Azure does not take the target name '{{name}}': a machine's name has no spaces and hardly a special character but the hyphen, does not start with an underscore and does not end with a period or hyphen. Give '{{machine}}' another target name.",
    long: "Azure does not take the target name '{{name}}': a machine's name has at most {{most}} characters. Give '{{machine}}' another target name.",
  },
  decide(replication, check) {
    const name = replication.targetName;
    // Azure has taken the machine's own name already, which it keeps where it gets no other.
    if (!isNamed(name) || fold(name) === fold(replication.parent.name)) return;
    const most = check.limit(ROW, "maximumLength");
    const isLegal = new RegExp(check.limit(ROW, "pattern")).test(name);
    if (isLegal && name.length <= most) {
      if (new RegExp(check.limit(ROW, "disputed")).test(name)) check.unrecorded(replication, "targetName");
      return;
    }
    check.report({
      messageId: isLegal ? "long" : "illegal",
      data: { name, machine: replication.parent.name, most },
      place: replication.at("targetName"),
    });
  },
});
