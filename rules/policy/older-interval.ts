import { rowRule } from "../define/row-rule.ts";
import { INTERVAL, offeredIntervals } from "../facts/replication-intervals.ts";

/** Warns of policies with an interval that only an older article lists for machines to Azure. */
export default rowRule({
  name: "policy/older-interval",
  description: "A replication interval that only an older article lists for machines to Azure",
  level: "warning",
  rows: [INTERVAL],
  visit: "ReplicationPolicy",
  facts: ["ReplicationPolicy.replicationInterval"],
  messages: {
    older:
      "Policy '{{policy}}' replicates every {{interval}} seconds. An article of {{article}} lists that for machines to Azure, the common questions of {{date}} only {{offered}} seconds. Set one of these.",
  },
  decide(policy, check) {
    const interval = check.need(policy, "replicationInterval");
    if (interval === undefined || !check.limit(INTERVAL, "olderIntervals").includes(interval)) return;
    check.report({
      messageId: "older",
      data: {
        policy: policy.name,
        interval,
        offered: offeredIntervals(check),
        article: check.limit(INTERVAL, "olderArticle"),
        date: check.run.matrix.documents["hyperv-to-azure-questions"].date,
      },
      place: policy.at("replicationInterval"),
    });
  },
});
