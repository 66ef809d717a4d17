import { rowRule } from "../define/row-rule.ts";
import {
  CACHE_SUBSCRIPTION,
  CACHE_SUBSCRIPTION_FACTS,
  cacheOfOtherSubscription,
} from "../facts/storage-accounts/cache-subscription.ts";

/** Reports cache storage accounts in the target's subscription, which the portal does not offer. */
export default rowRule({
  name: "azure-storage/cache-target-subscription",
  description:
    "A cache storage account in the subscription of the target, or in another one while that is not recorded",
  level: "warning",
  rows: [CACHE_SUBSCRIPTION],
  visit: "AzureReplication",
  facts: CACHE_SUBSCRIPTION_FACTS,
  messages: {
    targets:
      "The cache account '{{account}}' is in the subscription that '{{machine}}' comes up in, not in its own. The portal does not offer such an account: set it by PowerShell, or choose one in the machine's subscription.",
    perhaps:
      "The cache account '{{account}}' is in another subscription than '{{machine}}'. At best that is the target's, which the portal does not offer: record the subscription that the machine comes up in, or choose an account in its own.",
  },
  applies: ({ cacheStorageAccount }) => cacheStorageAccount !== "none",
  decide(replication, check) {
    const strange = cacheOfOtherSubscription(replication, check);
    if (!strange || strange.isTargets === false) return;
    const { account, isTargets } = strange;
    check.report({
      // In whichever subscription the machine comes up: there is something to say, and this is the mildest.
      messageId: isTargets ? "targets" : "perhaps",
      data: { account: account.name, machine: replication.parent.name },
      place: replication.at("cacheStorageAccount"),
      related: [
        { place: account.at("subscription"), message: "the account's subscription" },
        { place: replication.parent.at("subscription"), message: "the machine's subscription" },
      ],
    });
  },
});
