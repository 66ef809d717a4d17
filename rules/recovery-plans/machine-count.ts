import type { AzureVirtualMachine } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { needMembers } from "../facts/recovery-plans/members-of-plan.ts";
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
  looksAround: true,
  messages: {
    many: "Recovery plan '{{plan}}' has {{count}} machines; Site Recovery takes {{most}}. Make several plans of it.",
  },
  binding: heldPlan,
  decide(plan, check) {
    // One that stands in it twice is one machine, and has a finding of its own.
    const machines = new Set<AzureVirtualMachine>();
    const members = needMembers(plan, check).filter(
      ({ machine }) => machines.size < machines.add(machine).size,
    );
    const most = check.limit(ROW, "maximumCount");
    if (members.length <= most) return;
    const { group, index } = members[most]!;
    check.report({
      messageId: "many",
      data: { plan: plan.name, count: members.length, most },
      place: group.at("machines", index),
    });
  },
});
