import { rowRule } from "../define/row-rule.ts";
import { hasPerformance } from "../facts/storage-accounts/redundancy.ts";
import { leftOut } from "../run/choices.ts";
import type { RowCheck } from "../run/row-check.ts";

const ROW = "hyperv-to-azure-questions/policy/interval-with-premium";

/** Warns of machines that are to replicate every 30 seconds to a premium account. */
export default rowRule({
  name: "policy/interval-with-premium",
  description: "A replication interval of 30 seconds to a premium storage account",
  level: "warning",
  rows: [ROW],
  visit: "Replication",
  facts: [
    "Replication.policy",
    "Replication.storageAccount",
    "ReplicationPolicy.replicationInterval",
    "StorageAccount.sku",
  ],
  messages: {
    premium:
      "'{{machine}}' replicates to the premium account '{{account}}', and its policy '{{policy}}' every {{interval}} seconds, which is not offered with premium storage. Choose a policy with a longer interval, or a standard account.",
  },
  // In a planned block no account is one that is not chosen: what is chosen so far is no premium one.
  applies: (replication, { inventory }) =>
    replication.storageAccount !== undefined || leftOut(inventory, replication) !== "to-choose",
  decide(replication, check) {
    const { inventory } = check;
    const policy = inventory.follow(replication, "policy");
    const account = inventory.follow(replication, "storageAccount");
    const refused = check.limit(ROW, "refusedInterval");
    // One of the two settles it, whatever the other is.
    if (policy?.replicationInterval !== undefined && policy.replicationInterval !== refused) return;
    if (replication.storageAccount === "none" || isStandard(account?.sku, check)) return;
    const interval = check.needObject(replication, "policy") && check.need(policy!, "replicationInterval");
    const sku = check.needObject(replication, "storageAccount") && check.need(account!, "sku");
    if (interval === undefined || sku === undefined) return;
    check.report({
      messageId: "premium",
      data: {
        machine: replication.parent.name,
        account: account!.name,
        policy: policy!.name,
        interval,
      },
      place: replication.at("policy"),
      related: [
        { place: policy!.at("replicationInterval"), message: "the interval" },
        { place: account!.at("sku"), message: "the account is a premium one" },
      ],
    });
  },
});

function isStandard(
  sku: Parameters<typeof hasPerformance>[0] | undefined,
  check: Pick<RowCheck, "limit">,
): boolean {
  return sku !== undefined && !hasPerformance(sku, check.limit(ROW, "performanceTier"));
}
