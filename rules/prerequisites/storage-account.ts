import { hintFor } from "../../inventory/names/hint.ts";
import type { Replication } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { hasManagedDisks, MANAGED_DISKS_FACTS } from "../facts/disks/managed-disks.ts";
import { isNamed } from "../facts/names.ts";
import { leftOut } from "../run/choices.ts";
import type { RowCheck } from "../run/row-check.ts";

type Messages = "none" | "noLog" | "notThere";

/** Reports machines to Azure whose data, or logs with managed disks, go to no storage account of the inventory. */
export default rowRule<"Replication", Messages>({
  name: "prerequisites/storage-account",
  description: "A machine to Azure without a storage account, or with one that is not in the inventory",
  level: "error",
  rows: ["vmm-to-azure-prerequisites/storage-account"],
  visit: "Replication",
  facts: ["Replication.storageAccount", "Replication.logStorageAccount", ...MANAGED_DISKS_FACTS],
  messages: {
    none: "'{{machine}}' has unmanaged disks but names no storage account for its data. Name one under 'storageAccount', or use managed disks.",
    noLog:
      "'{{machine}}' goes to managed disks but names no storage account for the replication logs. Name one under 'logStorageAccount'.",
    notThere:
      "The storage account '{{account}}' of '{{machine}}' is not in this inventory.{{hint}} Add it, or name another one.",
  },
  decide(replication, check) {
    const { storageAccount, logStorageAccount } = replication;
    const managed = isNamed(storageAccount) ? undefined : hasManagedDisks(replication, check);
    if (isNamed(storageAccount)) mustBeThere(replication, "storageAccount", check);
    else if (managed && isNamed(logStorageAccount)) mustBeThere(replication, "logStorageAccount", check);
    else if (
      managed !== undefined &&
      isLeftOut(replication, managed ? "logStorageAccount" : "storageAccount")
    ) {
      check.unrecorded(replication, managed ? "logStorageAccount" : "storageAccount");
    } else if (managed !== undefined) {
      check.report({
        messageId: managed ? "noLog" : "none",
        data: { machine: replication.parent.name },
        place: replication.parent.atKey("replication"),
      });
    }
  },
});

/** Whether an account may have been chosen that nobody has written down. */
function isLeftOut(replication: Replication, property: "storageAccount" | "logStorageAccount"): boolean {
  return replication[property] === undefined && leftOut(replication) !== "to-choose";
}

function mustBeThere(
  replication: Replication,
  property: "storageAccount" | "logStorageAccount",
  check: RowCheck<Messages>,
): void {
  const resolution = check.inventory.resolve(replication, property);
  if (resolution.kind === "ambiguous" || resolution.kind === "unknown")
    check.unrecorded(replication, property);
  if (resolution.kind !== "missing") return;
  check.report({
    messageId: "notThere",
    data: {
      machine: replication.parent.name,
      account: resolution.name,
      hint: hintFor(check.inventory, resolution),
    },
    place: replication.at(property),
    answers: { node: replication, property },
  });
}
