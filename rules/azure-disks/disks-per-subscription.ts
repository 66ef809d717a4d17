import { fold } from "../../inventory/names/name-index.ts";
import type { AzureVirtualMachine } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { leavesCountOpen } from "../facts/disks/disk-counts.ts";
import { disksBySubscription, NOT_RECORDED } from "../facts/disks/disks-by-subscription.ts";
import type { Binding } from "../run/binding.ts";

const ROW = "azure-to-azure/storage/disks-per-subscription";

/** Reports subscriptions with more protected disks than Site Recovery takes, at the first vault that protects some of them. */
export default rowRule({
  name: "azure-disks/disks-per-subscription",
  description: "A subscription with more protected disks than Site Recovery takes of one",
  level: "error",
  rows: [ROW],
  visit: "Vault",
  facts: [
    "AzureVirtualMachine.disks",
    "AzureVirtualMachine.subscription",
    "AzureVirtualMachine.securityType",
    "AzureReplication.subscription",
  ],
  looksAround: true,
  messages: {
    all: "Subscription '{{subscription}}' has {{count}} protected disks; Site Recovery takes {{most}} of one, as source or as target. Spread the machines over several subscriptions.",
    trustedLaunch:
      "Subscription '{{subscription}}' has {{count}} protected disks of trusted launch machines; Site Recovery takes {{most}} of one, as source or as target. Spread the machines over several subscriptions.",
  },
  decide(vault, check) {
    const own = subscriptionsOf(check.binding);
    for (const [subscription, counts] of disksBySubscription(check.inventory)) {
      if (!own.has(subscription)) continue;
      const limits = [
        ["all", counts.all, check.limit(ROW, "maximumDisks")],
        ["trustedLaunch", counts.trustedLaunch, check.limit(ROW, "maximumTrustedLaunchDisks")],
      ] as const;
      for (const [messageId, count, most] of limits) {
        if (count.certain <= most) leavesCountOpen(count, most, check);
        // One finding for all of them.
        else if (counts.vault !== vault) check.broken();
        else
          check.report({
            messageId,
            data: { subscription, count: count.certain, most },
            place: vault.at("name"),
          });
      }
    }
  },
});

/** The subscriptions, in lower case, of the machines that a vault protects, as source or as target; empty for one that is not recorded. */
function subscriptionsOf({ protections }: Binding): ReadonlySet<string> {
  return new Set(
    protections.flatMap(({ machine }) =>
      [(machine as AzureVirtualMachine).subscription, machine.replication!.subscription].map((id) =>
        fold(id ?? NOT_RECORDED),
      ),
    ),
  );
}
