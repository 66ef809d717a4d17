import type { Replication } from "../../schemas/generated/types.ts";
import type { Place } from "../../schemas/located.ts";
import { rowRule } from "../define/row-rule.ts";
import { checkTool, ENCRYPTION_FACTS, encryptionOf } from "../facts/disks/disk-encryption.ts";
import { hasManagedDisks } from "../facts/disks/managed-disks.ts";
import { isNamed } from "../facts/names.ts";
import { leftOut } from "../run/choices.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure/azure-storage/encryption-at-rest-cmk";
type Message = "unmanaged" | "olderTool";

/** Reports customer-managed keys where Site Recovery does not support them. */
export default rowRule({
  name: "azure-storage/customer-managed-keys",
  description:
    "Customer-managed keys without managed disks, or set up with a PowerShell module that is too old",
  level: "error",
  rows: [ROW],
  visit: "Replication",
  facts: [
    ...ENCRYPTION_FACTS,
    "Replication.storageAccount",
    "StorageAccount.encryption",
    "StorageEncryption.keySource",
  ],
  messages: {
    unmanaged:
      "'{{machine}}' is encrypted with a customer-managed key, which Site Recovery supports with managed disks only. Let it come up with managed disks.",
    olderTool:
      "The customer-managed key of '{{machine}}' was set up with PowerShell Az {{version}}; {{minimum}} or later is needed. Set replication up again with a newer module.",
  },
  decide(replication, check) {
    const encryption = encryptionOf(replication, "customerManaged", check);
    if (encryption) checkTool(encryption, ROW, check);
    const key = encryption ? encryption.at("type") : keyOfAccount(replication, check);
    if (key === undefined || hasManagedDisks(replication, check) !== false) return;
    check.report({
      messageId: "unmanaged",
      data: { machine: replication.parent.name },
      place: replication.at("managedDisks"),
      related: [{ place: key, message: "the key is the customer's" }],
    });
  },
});

// Unmanaged disks lie in the storage account and are encrypted with its key; managed ones are not.
function keyOfAccount(replication: Replication, check: RowCheck<Message>): Place | undefined {
  if (replication.managedDisks === true) return undefined;
  const isOpen =
    replication.storageAccount === undefined && leftOut(check.inventory, replication) === "unrecorded";
  const account =
    isNamed(replication.storageAccount) || isOpen
      ? check.needObject(replication, "storageAccount")
      : undefined;
  if (account === undefined) return undefined;
  const encryption = check.need(account, "encryption");
  const source = encryption && check.need(encryption, "keySource");
  return source === "customerManaged" ? encryption!.at("keySource") : undefined;
}
