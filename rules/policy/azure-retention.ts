import { rowRule } from "../define/row-rule.ts";

const ROW = "azure-to-azure-questions/retention";

/** Reports policies of Azure machines that keep recovery points longer than Site Recovery does. */
export default rowRule({
  name: "policy/azure-retention",
  description: "A policy of Azure machines that keeps recovery points for more than 15 days",
  level: "error",
  rows: [ROW],
  visit: "ReplicationPolicy",
  facts: ["ReplicationPolicy.recoveryPointRetention"],
  messages: {
    long: "Policy '{{policy}}' keeps recovery points for {{hours}} hours, but those of Azure machines are kept for {{maximum}} hours ({{days}} days) at most. Lower it.",
  },
  decide(policy, check) {
    const hours = check.need(policy, "recoveryPointRetention");
    const maximum = check.limit(ROW, "maximumRetention");
    if (hours === undefined || hours <= maximum) return;
    check.report({
      messageId: "long",
      data: { policy: policy.name, hours, maximum, days: maximum / 24 },
      place: policy.at("recoveryPointRetention"),
    });
  },
});
