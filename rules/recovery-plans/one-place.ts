import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { needMembers, type PlanMember } from "../facts/recovery-plans/members-of-plan.ts";
import { heldPlan } from "../facts/recovery-plans/plans-of-machine.ts";
import type { RowCheck } from "../run/row-check.ts";

/** Reports machines of a recovery plan that come from another region than the first one, or go to another. */
export default rowRule({
  name: "recovery-plans/one-place",
  description: "A machine of a recovery plan with another source or target region than the first one",
  level: "error",
  rows: ["recovery-plans/places"],
  visit: "RecoveryPlan",
  facts: [
    "RecoveryPlan.groups",
    "RecoveryPlanGroup.machines",
    "AzureVirtualMachine.region",
    "AzureVirtualMachine.replication",
    "AzureReplication.to",
    "ReplicationTarget.region",
  ],
  looksAround: true,
  messages: {
    other:
      "'{{machine}}' replicates from {{source}} to {{target}}, and '{{first}}' of the same recovery plan from {{firstSource}} to {{firstTarget}}; a plan has one source and one target. Make a plan for each.",
  },
  binding: heldPlan,
  decide(plan, check) {
    const [first, ...others] = needMembers(plan, check).flatMap((member) => needPlaces(member, check));
    if (!first) return;
    for (const other of others) {
      if (other.source === first.source && other.target === first.target) continue;
      check.report({
        messageId: "other",
        data: {
          machine: other.machine.name,
          source: regionDisplayName(other.source),
          target: regionDisplayName(other.target),
          first: first.machine.name,
          firstSource: regionDisplayName(first.source),
          firstTarget: regionDisplayName(first.target),
        },
        place: other.group.at("machines", other.index),
        related: [
          { place: first.group.at("machines", first.index), message: "the first machine of the plan" },
        ],
      });
    }
  },
});

/** A machine with where it comes from and goes to; none where that is not recorded. */
function needPlaces(member: PlanMember, check: Pick<RowCheck, "need">) {
  const source = check.need(member.machine, "region");
  const replication = check.need(member.machine, "replication");
  const to = replication && check.need(replication, "to");
  const target = to && check.need(to, "region");
  return source === undefined || target === undefined ? [] : [{ ...member, source, target }];
}
