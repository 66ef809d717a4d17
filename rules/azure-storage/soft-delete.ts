import { rowRule } from "../define/row-rule.ts";

/** Warns of accounts for replicated data or logs that keep deleted blobs. */
export default rowRule({
  name: "azure-storage/soft-delete",
  description: "An account for replicated data or logs that keeps deleted blobs",
  level: "warning",
  rows: ["blob-soft-delete/overwritten-data", "azure-to-azure/cache-storage/soft-delete"],
  visit: "StorageAccount",
  facts: ["StorageAccount.softDelete"],
  messages: {
    on: "Account '{{account}}' keeps deleted and overwritten blobs (soft delete), which raises the cost of data that changes often. Turn soft delete off, or use an account of its own for replication.",
  },
  decide(account, check) {
    if (check.need(account, "softDelete") !== true) return;
    check.report({ messageId: "on", data: { account: account.name }, place: account.at("softDelete") });
  },
});
