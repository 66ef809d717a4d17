import { rowRule } from "../define/row-rule.ts";

const ROW = "azure-to-azure/cache-storage/kind";

/** Warns of cache storage accounts of a kind or an access tier that the support matrix does not name. */
export default rowRule({
  name: "azure-storage/cache-kind",
  description: "A cache storage account of a kind or an access tier that the support matrix does not name",
  level: "warning",
  rows: [ROW],
  visit: "StorageAccount",
  facts: ["StorageAccount.kind", "StorageAccount.accessTier"],
  messages: {
    unlisted:
      "Account '{{account}}' is of the kind {{kind}}, which the support matrix ({{date}}) does not name for cache accounts. Use a general-purpose v2 account, or premium block blobs for High Churn.",
    tier: "Account '{{account}}' has the access tier {{tier}}, which the support matrix ({{date}}) does not name for cache accounts. Set {{tiers}}.",
  },
  decide(account, check) {
    const { accessTier: tier } = account;
    const tiers = check.limit(ROW, "accessTiers");
    const kind = check.need(account, "kind");
    if (kind === undefined) return;
    const { date } = check.run.matrix.documents["azure-to-azure"];
    if (!check.limit(ROW, "kinds").includes(kind))
      return check.report({
        messageId: "unlisted",
        data: { account: account.name, kind, date },
        place: account.at("kind"),
      });
    if (!check.limit(ROW, "kindsWithTier").includes(kind)) return;
    if (tier !== undefined && !tiers.includes(tier))
      return check.report({
        messageId: "tier",
        data: { account: account.name, tier, tiers: tiers.join(" or "), date },
        place: account.at("accessTier"),
      });
    check.need(account, "accessTier");
  },
});
