import { rowRule } from "../define/row-rule.ts";

const ROW = "azure-to-azure-private-endpoints/storage-kind";

/** Warns of cache storage accounts with a private endpoint that are not general-purpose v2. */
export default rowRule({
  name: "azure-storage/private-endpoint-kind",
  description: "A private endpoint of a cache storage account that is not general-purpose v2",
  level: "warning",
  rows: [ROW],
  limitOptions: [],
  visit: "StorageAccount",
  facts: ["StorageAccount.privateEndpoint", "StorageAccount.kind"],
  messages: {
    kind: "Cache account '{{account}}' has a private endpoint and is of the kind {{kind}}. The article on private endpoints ({{date}}) names general-purpose v2 accounts alone for them.",
    premium:
      "Cache account '{{account}}' has a private endpoint and is of the kind {{kind}}. The article on private endpoints ({{date}}) names general-purpose v2 accounts alone for them, and gives the roles on premium ones all the same. See in a test whether it replicates.",
  },
  decide(account, check) {
    const { kind } = account;
    if (kind !== undefined && check.limit(ROW, "kinds").includes(kind)) return;
    if (check.need(account, "privateEndpoint") !== true || check.need(account, "kind") === undefined) return;
    check.report({
      messageId: kind === "BlockBlobStorage" ? "premium" : "kind",
      data: {
        account: account.name,
        kind: kind!,
        date: check.run.matrix.documents["azure-to-azure-private-endpoints"].date,
      },
      place: account.at("kind"),
      related: [{ place: account.at("privateEndpoint"), message: "the private endpoint" }],
    });
  },
});
