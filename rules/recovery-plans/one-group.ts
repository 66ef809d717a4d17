import type { AzureVirtualMachine } from "../../schemas/generated/types.ts";
import { rowRule } from "../define/row-rule.ts";
import { needMembers, type PlanMember } from "../facts/recovery-plans/members-of-plan.ts";
import { heldPlan } from "../facts/recovery-plans/plans-of-machine.ts";

/** Reports machines that a recovery plan has twice. */
export default rowRule({
  name: "recovery-plans/one-group",
  description: "A machine that stands twice in a recovery plan",
  level: "error",
  rows: ["recovery-plans/one-group"],
  visit: "RecoveryPlan",
  facts: ["RecoveryPlan.groups", "RecoveryPlanGroup.machines"],
  looksAround: true,
  messages: {
    again:
      "'{{machine}}' is in '{{first}}' of recovery plan '{{plan}}' already, and a plan has a machine in one group. Take it out of one of them.",
  },
  binding: heldPlan,
  decide(plan, check) {
    const firsts = new Map<AzureVirtualMachine, PlanMember>();
    for (const member of needMembers(plan, check)) {
      const { machine, group, index } = member;
      const first = firsts.get(machine);
      if (!first) {
        firsts.set(machine, member);
        continue;
      }
      check.report({
        messageId: "again",
        data: { machine: machine.name, first: first.group.name, plan: plan.name },
        place: group.at("machines", index),
        related: [{ place: first.group.at("machines", first.index), message: "its first place" }],
      });
    }
  },
});
