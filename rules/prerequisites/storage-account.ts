import { hintFor } from "../../inventory/names/hint.ts";
import type { Replication } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import type { RowCheck } from "../run/row-check.ts";

type Messages = "notThere";

/** Reports machines to Azure whose data, or logs with managed disks, go to an account that is not in the inventory. */
export default rowRule<"Replication", Messages>({
  name: "prerequisites/storage-account",
  description: "A machine to Azure with a storage account that is not in the inventory",
  level: "error",
  rows: ["vmm-to-azure-prerequisites/storage-account"],
  visit: "Replication",
  facts: ["Replication.storageAccount", "Replication.logStorageAccount", "Replication.managedDisks"],
  messages: {
    notThere:
      "The storage account '{{account}}' of '{{machine}}' is not in this inventory.{{hint}} Add it, or name another one.",
  },
  // Whether one is chosen is asked by another rule.
  applies: (replication) => accountOf(replication) !== undefined,
  decide(replication, check) {
    mustBeThere(replication, accountOf(replication)!, check);
  },
});

/** The property that names the account of a machine: that for the data, else that for the logs beside managed disks. */
function accountOf({
  storageAccount,
  logStorageAccount,
  managedDisks,
}: Replication): "storageAccount" | "logStorageAccount" | undefined {
  if (isNamed(storageAccount)) return "storageAccount";
  return isNamed(logStorageAccount) && managedDisks !== false ? "logStorageAccount" : undefined;
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
