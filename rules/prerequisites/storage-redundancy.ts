import { rowRule } from "../define/row-rule.ts";
import { hasPerformance, redundancyOf } from "../facts/storage-accounts/redundancy.ts";

const ROW = "vmm-to-azure-prerequisites/storage-redundancy";
const TIER = "vmm-to-azure-prerequisites/premium-needs-standard-log";

/** Reports accounts for replicated data that are redundant in one region only. It is a recommendation. */
export default rowRule({
  name: "prerequisites/storage-redundancy",
  description: "Replicated data on a storage account without the recommended geo-redundancy",
  level: "warning",
  sets: ["strict"],
  rows: [ROW],
  visit: "StorageAccount",
  facts: ["StorageAccount.sku"],
  messages: {
    notRecommended:
      "The storage account '{{account}}' is {{redundancy}}: its data can be lost with its region. {{recommended}} is recommended for replicated data.",
  },
  // Logs are gone through within hours; the row is on the replicated data.
  applies: (account, check) =>
    check.binding.protections.some(({ storageAccount }) => storageAccount === account),
  decide(account, check) {
    const sku = check.need(account, "sku");
    // Premium storage comes without geo-redundancy.
    if (sku === undefined || hasPerformance(sku, check.limit(TIER, "performanceTier"))) return;
    const redundancy = redundancyOf(sku);
    const recommended = check.limit(ROW, "recommendedRedundancy");
    // What stands in neither document list is for the rows on Azure storage.
    if (redundancy === recommended || !check.limit(ROW, "redundancies").includes(redundancy)) return;
    check.report({
      messageId: "notRecommended",
      data: { account: account.name, redundancy, recommended },
      place: account.at("sku"),
    });
  },
});
