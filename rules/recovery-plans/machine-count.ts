import { rowRule } from "../define/row-rule.ts";
import { heldPlan } from "../facts/recovery-plans/plans-of-machine.ts";

const ROW = "recovery-plan-overview/machine-count";

/** Reports recovery plans of too many machines, at the first one beyond those that a plan may have. */
export default rowRule({
  name: "recovery-plans/machine-count",
  description: "A recovery plan of more machines than Site Recovery takes",
  level: "error",
  rows: [ROW],
  visit: "RecoveryPlan",
  facts: ["RecoveryPlan.groups", "RecoveryPlanGroup.machines"],
  messages: {
    many: "Recovery plan '{{plan}}' has {{count}} machines; Site Recovery takes {{most}}. Make several plans of it.",
  },
  binding: heldPlan,
  decide(plan, check) {
    const places = (check.need(plan, "groups") ?? []).flatMap((group) =>
      (check.need(group, "machines") ?? []).map((_, index) => ({ group, index })),
    );
    const most = check.limit(ROW, "maximumCount");
    if (places.length <= most) return;
    const { group, index } = places[most]!;
    check.report({
      messageId: "many",
      data: { plan: plan.name, count: places.length, most },
      place: group.at("machines", index),
    });
  },
});
