import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import { hasPerformance } from "../facts/storage-accounts/redundancy.ts";
import { leftOut } from "../run/choices.ts";

const ROW = "vmm-to-azure-prerequisites/premium-needs-standard-log";
/** The same for hosts without VMM as well. */
const QUESTIONS = "hyperv-to-azure-questions/storage/premium-needs-standard-log";

/** Reports machines whose data is on premium storage without a standard account for the replication logs. */
export default rowRule({
  name: "prerequisites/premium-log-account",
  description: "Replicated data on premium storage without a standard account for the logs",
  level: "error",
  rows: [ROW, QUESTIONS],
  visit: "Replication",
  facts: ["Replication.storageAccount", "Replication.logStorageAccount", "StorageAccount.sku"],
  messages: {
    none: "'{{machine}}' replicates to the premium account '{{account}}' but names no account for the replication logs. Name a standard one under 'logStorageAccount'.",
    premium:
      "The account '{{log}}' for the replication logs of '{{machine}}' is a premium one. Beside the premium account '{{account}}' for its data, name a standard one for the logs.",
  },
  applies: ({ storageAccount }) => isNamed(storageAccount),
  decide(replication, check) {
    const account = check.needObject(replication, "storageAccount");
    const sku = account && check.need(account, "sku");
    if (!account || !sku || !hasPerformance(sku, check.limit(ROW, "performanceTier"))) return;
    const related = [{ place: account.at("sku"), message: "the account for the data is a premium one" }];
    const data = { machine: replication.parent.name, account: account.name };
    if (
      replication.logStorageAccount === undefined &&
      leftOut(check.inventory, replication) !== "to-choose"
    ) {
      check.unrecorded(replication, "logStorageAccount");
      return;
    }
    if (!isNamed(replication.logStorageAccount)) {
      check.report({ messageId: "none", data, place: replication.at("storageAccount"), related });
      return;
    }
    const log = check.needObject(replication, "logStorageAccount");
    const logSku = log && check.need(log, "sku");
    if (!log || !logSku || hasPerformance(logSku, check.limit(ROW, "logPerformanceTier"))) return;
    check.report({
      messageId: "premium",
      data: { ...data, log: log.name },
      place: replication.at("logStorageAccount"),
      related: [{ place: log.at("sku"), message: "the log account is a premium one" }, ...related],
    });
  },
});
