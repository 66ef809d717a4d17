import { rowRule } from "../define/row-rule.ts";
import { heldPlan } from "../facts/recovery-plans/plans-of-machine.ts";

const ROW = "azure-to-azure-questions/plan-groups";

/** Reports recovery plans of too many groups, at the first one beyond those that a plan may have. */
export default rowRule({
  name: "recovery-plans/groups",
  description: "A recovery plan of more groups than Site Recovery takes",
  level: "error",
  rows: [ROW],
  visit: "RecoveryPlan",
  facts: ["RecoveryPlan.groups"],
  messages: {
    many: "Recovery plan '{{plan}}' has {{count}} groups of machines; Site Recovery takes {{most}}. Have machines start together, or make two plans of it.",
  },
  binding: heldPlan,
  decide(plan, check) {
    const groups = check.need(plan, "groups");
    const most = check.limit(ROW, "maximumGroups");
    if (!groups || groups.length <= most) return;
    check.report({
      messageId: "many",
      data: { plan: plan.name, count: groups.length, most },
      place: groups[most]!.at("name"),
    });
  },
});
