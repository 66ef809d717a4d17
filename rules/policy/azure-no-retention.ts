import { every } from "../../schemas/values/numbers.ts";
import { rowRule } from "../define/row-rule.ts";

const ROW = "azure-to-azure-policy-report/snapshots-without-retention";
const BELOW_RETENTION = "azure-to-azure-architecture/app-consistent-below-retention";

/** Reports policies of Azure machines that take snapshots and keep no recovery points. */
export default rowRule({
  name: "policy/azure-no-retention",
  description:
    "A policy of Azure machines that takes application-consistent snapshots and keeps no recovery points",
  level: "error",
  rows: [ROW, BELOW_RETENTION],
  visit: "ReplicationPolicy",
  facts: ["ReplicationPolicy.recoveryPointRetention", "ReplicationPolicy.appConsistentSnapshotFrequency"],
  messages: {
    none: "Policy '{{policy}}' takes an application-consistent snapshot {{often}} and keeps recovery points for 0 hours. Such a policy cannot be created, as has been reported: keep the points longer, or take no snapshots.",
  },
  decide(policy, check) {
    const { recoveryPointRetention: kept, appConsistentSnapshotFrequency: taken } = policy;
    if (taken === 0 || (kept !== undefined && kept > 0)) return;
    const frequency = check.need(policy, "appConsistentSnapshotFrequency", [ROW]);
    const retention = check.need(policy, "recoveryPointRetention", [ROW]);
    if (frequency === undefined || retention === undefined) return;
    check.report({
      messageId: "none",
      data: { policy: policy.name, often: every(frequency, "hour") },
      place: policy.at("recoveryPointRetention"),
      related: [{ place: policy.at("appConsistentSnapshotFrequency"), message: "the snapshots" }],
    });
  },
});
