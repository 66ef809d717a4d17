import { placeOfFact } from "../../inventory/earlier/place-of-fact.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { CHURN_OPTION_FACTS, churnOption, knownChurnOption } from "../facts/machines/churn-option.ts";

/** Reports machines whose churn option became another one while they stayed protected. */
export default machineChangeRule({
  name: "change/churn-switched",
  description: "A churn option that became another one while the machine stayed protected",
  level: "error",
  machine: "AzureVirtualMachine",
  rows: ["azure-to-azure-high-churn/switch"],
  facts: CHURN_OPTION_FACTS,
  messages: {
    switched:
      "'{{machine}}' replicated with {{before}} Churn and now does with {{now}} Churn, which is chosen when replication is enabled. Disable replication, enable it again with the other option, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const replication = machine.replication!;
    const was = before.replication && knownChurnOption(before.replication, check.earlier.inventory);
    const is = churnOption(replication, check);
    if (is === undefined) return;
    if (was === undefined) return check.leaveUndecided();
    if (was === is) return;
    yield {
      messageId: "switched",
      data: { machine: machine.name, before: was, now: is },
      place: placeOfFact(replication, replication.churn === undefined ? "cacheStorageAccount" : "churn"),
    };
  },
});
