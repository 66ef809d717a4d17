import { rowRule } from "../define/row-rule.ts";
import { INTERVAL, offeredIntervals } from "../facts/replication-intervals.ts";

/** Reports policies with an interval that no document lists for machines to Azure. */
export default rowRule({
  name: "policy/interval",
  description: "A replication interval that no document lists for machines to Azure",
  level: "error",
  rows: [INTERVAL],
  visit: "ReplicationPolicy",
  facts: ["ReplicationPolicy.replicationInterval"],
  messages: {
    notOffered:
      "Policy '{{policy}}' replicates every {{interval}} seconds; Hyper-V machines replicate to Azure every {{offered}} seconds. Set one of these.",
  },
  decide(policy, check) {
    const interval = check.need(policy, "replicationInterval");
    if (interval === undefined || check.limit(INTERVAL, "intervals").includes(interval)) return;
    // One that an older article lists is the business of another rule.
    if (check.limit(INTERVAL, "olderIntervals").includes(interval)) return;
    check.report({
      messageId: "notOffered",
      data: { policy: policy.name, interval, offered: offeredIntervals(check) },
      place: policy.at("replicationInterval"),
    });
  },
});
