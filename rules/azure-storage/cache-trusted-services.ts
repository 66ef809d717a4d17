import { rowRule } from "../define/row-rule.ts";

/** Reports cache storage accounts whose firewall keeps trusted Microsoft services out. */
export default rowRule({
  name: "azure-storage/cache-trusted-services",
  description: "A cache storage account whose firewall keeps trusted Microsoft services out",
  level: "error",
  rows: [
    "azure-to-azure/cache-storage/firewall-trusted-services",
    "azure-to-azure/network/service-endpoints",
  ],
  visit: "StorageAccount",
  facts: ["StorageAccount.firewall", "StorageAccount.trustedServices"],
  messages: {
    out: "Cache account '{{account}}' has a firewall that keeps trusted Microsoft services out, and Site Recovery with them. Allow trusted Microsoft services.",
  },
  decide(account, check) {
    if (check.need(account, "firewall") !== true || check.need(account, "trustedServices") !== false) return;
    check.report({
      messageId: "out",
      data: { account: account.name },
      place: account.at("trustedServices"),
      related: [{ place: account.at("firewall"), message: "the firewall" }],
    });
  },
});
