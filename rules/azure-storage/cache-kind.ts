import { rowRule } from "../define/row-rule.ts";

const ROW = "azure-to-azure/cache-storage/kind";

/** Warns of cache storage accounts of a kind that the support matrix does not name. */
export default rowRule({
  name: "azure-storage/cache-kind",
  description: "A cache storage account of a kind that the support matrix does not name",
  level: "warning",
  rows: [ROW],
  visit: "StorageAccount",
  facts: ["StorageAccount.kind"],
  messages: {
    unlisted:
      "Account '{{account}}' is of the kind {{kind}}, which the support matrix ({{date}}) does not name for cache accounts. Use a general-purpose v2 account, or premium block blobs for High Churn.",
  },
  decide(account, check) {
    const kind = check.need(account, "kind");
    if (kind === undefined || check.limit(ROW, "kinds").includes(kind)) return;
    check.report({
      messageId: "unlisted",
      data: { account: account.name, kind, date: check.run.matrix.documents["azure-to-azure"].date },
      place: account.at("kind"),
    });
  },
});
