import { rowRule } from "../define/row-rule.ts";
import { isNamed } from "../facts/names.ts";
import { needMembers } from "../facts/recovery-plans/members-of-plan.ts";
import { heldPlan } from "../facts/recovery-plans/plans-of-machine.ts";
import { leftOut } from "../run/choices.ts";

/** Reports machines of a recovery plan that replicate through another vault than the plan's. */
export default rowRule({
  name: "recovery-plans/one-vault",
  description: "A machine of a recovery plan that replicates through another vault than the plan's",
  level: "error",
  rows: ["recovery-plans/vault"],
  visit: "RecoveryPlan",
  facts: [
    "RecoveryPlan.vault",
    "RecoveryPlan.groups",
    "RecoveryPlanGroup.machines",
    "AzureVirtualMachine.replication",
    "AzureReplication.vault",
  ],
  looksAround: true,
  messages: {
    other:
      "'{{machine}}' replicates through vault '{{vault}}', and recovery plan '{{plan}}' is in '{{own}}', where the machine is not to be chosen. Make a plan for it in '{{vault}}', or protect it through '{{own}}'.",
  },
  binding: heldPlan,
  decide(plan, check) {
    const own = check.needObject(plan, "vault");
    for (const { machine, group, index } of needMembers(plan, check)) {
      const replication = check.need(machine, "replication");
      if (!replication || (replication.vault !== undefined && !isNamed(replication.vault))) continue;
      const left = leftOut(check.inventory, replication);
      // That one is still to be chosen is told at the machine.
      if (left === "not-asked" || (left === "to-choose" && replication.vault === undefined)) continue;
      const vault = check.needObject(replication, "vault");
      if (!own || !vault || vault === own) continue;
      check.report({
        messageId: "other",
        data: { machine: machine.name, vault: vault.name, plan: plan.name, own: own.name },
        place: group.at("machines", index),
        related: [
          { place: replication.at("vault"), message: "the machine's vault" },
          { place: plan.at("vault"), message: "the plan's vault" },
        ],
      });
    }
  },
});
