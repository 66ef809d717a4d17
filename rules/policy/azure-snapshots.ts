import { every } from "../../schemas/values/numbers.ts";
import { rowRule } from "../define/row-rule.ts";

const ROW = "azure-to-azure-architecture/app-consistent-below-retention";

/** Warns of policies of Azure machines that take snapshots no more often than recovery points are kept. */
export default rowRule({
  name: "policy/azure-snapshots",
  description:
    "A policy of Azure machines whose snapshots are as far apart as recovery points are kept, or further",
  level: "warning",
  rows: [ROW],
  visit: "ReplicationPolicy",
  facts: ["ReplicationPolicy.recoveryPointRetention", "ReplicationPolicy.appConsistentSnapshotFrequency"],
  messages: {
    apart:
      "Policy '{{policy}}' takes an application-consistent snapshot {{often}} and keeps recovery points for {{retention}}; between Azure regions the first must be less than the second. Take snapshots more often, or keep the points longer.",
  },
  decide(policy, check) {
    // No snapshots are further apart than any retention.
    if (policy.appConsistentSnapshotFrequency === 0) return;
    const frequency = check.need(policy, "appConsistentSnapshotFrequency");
    const retention = check.need(policy, "recoveryPointRetention");
    if (frequency === undefined || retention === undefined || frequency < retention) return;
    // A policy that keeps none cannot even be created: a rule of its own reports it.
    if (retention === 0) return;
    check.report({
      messageId: "apart",
      data: { policy: policy.name, often: every(frequency, "hour"), retention },
      place: policy.at("appConsistentSnapshotFrequency"),
      related: [{ place: policy.at("recoveryPointRetention"), message: "how long points are kept" }],
    });
  },
});
