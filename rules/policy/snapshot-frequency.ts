import { rowRule } from "../define/row-rule.ts";

const ROW = "hyperv-site-to-azure/snapshot-frequency";

/** Reports policies that take application-consistent snapshots less often than Site Recovery offers. */
export default rowRule({
  name: "policy/snapshot-frequency",
  description: "A policy of machines to Azure whose application-consistent snapshots are too far apart",
  level: "error",
  rows: [ROW],
  visit: "ReplicationPolicy",
  facts: ["ReplicationPolicy.appConsistentSnapshotFrequency"],
  messages: {
    tooFar:
      "Policy '{{policy}}' takes an application-consistent snapshot every {{hours}} hours; those of Hyper-V machines to Azure are at most {{most}} hours apart. Set {{most}} hours or less, or 0 for none.",
  },
  decide(policy, check) {
    const hours = check.need(policy, "appConsistentSnapshotFrequency");
    const most = check.limit(ROW, "maximumFrequency");
    if (hours === undefined || hours <= most) return;
    check.report({
      messageId: "tooFar",
      data: { policy: policy.name, hours, most },
      place: policy.at("appConsistentSnapshotFrequency"),
    });
  },
});
