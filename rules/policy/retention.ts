import { rowRule } from "../define/row-rule.ts";

const ROW = "hyperv-to-azure-tutorial/retention";

/** Reports policies that are to keep recovery points in Azure for longer than Site Recovery does. */
export default rowRule({
  name: "policy/retention",
  description: "A policy of machines to Azure that keeps recovery points too long",
  level: "error",
  rows: [ROW],
  visit: "ReplicationPolicy",
  facts: ["ReplicationPolicy.recoveryPointRetention"],
  messages: {
    tooLong:
      "Policy '{{policy}}' keeps recovery points for {{hours}} hours; those of Hyper-V machines in Azure are kept for at most {{most}} hours. Set {{most}} hours or less.",
  },
  decide(policy, check) {
    const hours = check.need(policy, "recoveryPointRetention");
    const most = check.limit(ROW, "maximumRetention");
    if (hours === undefined || hours <= most) return;
    check.report({
      messageId: "tooLong",
      data: { policy: policy.name, hours, most },
      place: policy.at("recoveryPointRetention"),
    });
  },
});
