import { placeOfFact } from "../../inventory/earlier/place-of-fact.ts";
import { machineChangeRule } from "../define/machine-change-rule.ts";
import { isNamed } from "../facts/names.ts";

/** Reports machines whose target storage account became another one while they stayed protected. */
export default machineChangeRule({
  name: "change/storage-account-changed",
  description: "A target storage account that became another one while the machine stayed protected",
  level: "error",
  rows: ["hyperv-to-azure/azure-storage/modify-account"],
  facts: ["Replication.storageAccount"],
  messages: {
    changed:
      "'{{machine}}' replicated to {{before}} and now to {{now}}, but the target stays as it is once replication is enabled. Disable replication, enable it again with the other target, and record the new 'enabledAt'.",
  },
  *changes(before, machine, check) {
    const was = before.replication;
    const is = machine.replication!;
    if (was?.storageAccount === undefined) check.leaveUndecided();
    if (check.need(is, "storageAccount") === undefined || was?.storageAccount === undefined) return;
    if (!isNamed(was.storageAccount) && !isNamed(is.storageAccount)) return;
    if (check.earlier.namesSame(was, is, "storageAccount")) return;
    yield {
      messageId: "changed",
      data: {
        machine: machine.name,
        before: inWords(was.storageAccount),
        now: inWords(is.storageAccount),
      },
      place: placeOfFact(is, "storageAccount"),
    };
  },
});

function inWords(account: string | undefined): string {
  return isNamed(account) ? `storage account '${account}'` : "no storage account";
}
