import { rowRule } from "../define/row-rule.ts";
import {
  CACHE_SUBSCRIPTION,
  CACHE_SUBSCRIPTION_FACTS,
  cacheOfOtherSubscription,
} from "../facts/storage-accounts/cache-subscription.ts";

/** Reports cache storage accounts that lie in neither the machine's subscription nor the target's. */
export default rowRule({
  name: "azure-storage/cache-other-subscription",
  description: "A cache storage account in a subscription that is neither the machine's nor the target's",
  level: "error",
  rows: [CACHE_SUBSCRIPTION],
  visit: "AzureReplication",
  facts: CACHE_SUBSCRIPTION_FACTS,
  messages: {
    other:
      "The cache account '{{account}}' is in a subscription that is neither that of '{{machine}}' nor that of its target. The support matrix ({{date}}) says in one cell that it may be another one, and beside it that it must be the machine's or, by PowerShell, the target's. Choose an account in the machine's subscription.",
  },
  applies: ({ cacheStorageAccount }) => cacheStorageAccount !== "none",
  decide(replication, check) {
    const strange = cacheOfOtherSubscription(replication, check);
    if (strange?.isTargets !== false) return;
    const { account } = strange;
    check.report({
      messageId: "other",
      data: {
        account: account.name,
        machine: replication.parent.name,
        date: check.run.matrix.documents["azure-to-azure"].date,
      },
      place: replication.at("cacheStorageAccount"),
      related: [
        { place: account.at("subscription"), message: "the account's subscription" },
        { place: replication.parent.at("subscription"), message: "the machine's subscription" },
      ],
    });
  },
});
