import { featureRule } from "../define/feature-rule.ts";
import { redundancyOf } from "../facts/storage-accounts/redundancy.ts";

const ROW = "hyperv-to-azure/azure-storage/zrs";

/** Reports zone-redundant target and log accounts. */
export default featureRule({
  name: "azure-storage/zone-redundant",
  description: "A zone-redundant storage account that machines replicate to",
  level: "error",
  rows: [ROW],
  visit: "StorageAccount",
  facts: ["StorageAccount.sku"],
  message:
    "Account '{{account}}' is zone-redundant ({{sku}}), which Site Recovery does not replicate to. Use an account with LRS, GRS or RA-GRS.",
  uses(account, check) {
    const sku = check.need(account, "sku");
    if (sku === undefined || !check.limit(ROW, "redundancies").includes(redundancyOf(sku))) return [];
    return [{ place: account.at("sku"), data: { account: account.name, sku } }];
  },
});
