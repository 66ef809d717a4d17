import { rowRule } from "../define/row-rule.ts";
import { redundancyOf } from "../facts/storage-accounts/redundancy.ts";

const ROW = "hyperv-to-azure/azure-storage/zrs";

/** Warns of accounts whose redundancy the document does not speak of. */
export default rowRule({
  name: "azure-storage/unlisted-redundancy",
  description:
    "A storage account redundant by zone and region together, which the support matrix does not list",
  level: "warning",
  rows: [ROW],
  visit: "StorageAccount",
  facts: ["StorageAccount.sku"],
  messages: {
    unlisted:
      "Account '{{account}}' is redundant by zone and region together ({{sku}}). The support matrix of {{date}} does not list that, and refuses zone-redundant accounts. Use an account with LRS, GRS or RA-GRS.",
  },
  decide(account, check) {
    const sku = check.need(account, "sku");
    if (sku === undefined || !check.limit(ROW, "unlistedRedundancies").includes(redundancyOf(sku))) return;
    const { date } = check.run.matrix.documents["hyperv-to-azure"];
    check.report({
      messageId: "unlisted",
      data: { account: account.name, sku, date },
      place: account.at("sku"),
    });
  },
});
