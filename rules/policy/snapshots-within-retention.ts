import { every } from "../../schemas/values/numbers.ts";
import { rowRule } from "../define/row-rule.ts";

/** Warns of policies that take application-consistent snapshots less often than recovery points are kept. */
export default rowRule({
  name: "policy/snapshots-within-retention",
  description: "Application-consistent snapshots further apart than recovery points are kept",
  level: "warning",
  rows: ["hyperv-to-azure-tutorial/snapshots-within-retention"],
  visit: "ReplicationPolicy",
  facts: ["ReplicationPolicy.recoveryPointRetention", "ReplicationPolicy.appConsistentSnapshotFrequency"],
  messages: {
    apart:
      "Policy '{{policy}}' takes an application-consistent snapshot {{often}} and keeps recovery points for {{retention}}, so that for part of the time there is none. Take snapshots more often, or keep the points longer.",
  },
  decide(policy, check) {
    const { appConsistentSnapshotFrequency: frequency, recoveryPointRetention: retention } = policy;
    // No snapshots are further apart than any retention.
    if (frequency === 0) return;
    if (frequency !== undefined && retention !== undefined) {
      if (frequency <= retention) return;
      check.report({
        messageId: "apart",
        data: { policy: policy.name, often: every(frequency, "hour"), retention },
        place: policy.at("appConsistentSnapshotFrequency"),
        related: [{ place: policy.at("recoveryPointRetention"), message: "how long points are kept" }],
      });
      return;
    }
    check.need(policy, "appConsistentSnapshotFrequency");
    check.need(policy, "recoveryPointRetention");
  },
});
