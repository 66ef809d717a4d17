import { rowRule } from "../define/row-rule.ts";
import { SHARED_DISK_FACTS } from "../facts/disks/shared.ts";
import { needSharedDisks } from "../facts/machines/clusters.ts";
import { needPlaceInPlan, RECOVERY_PLAN_FACTS } from "../facts/recovery-plans/plans-of-machine.ts";

/** Reports machines with shared disks that are in a recovery plan. */
export default rowRule({
  name: "recovery-plans/shared-disk",
  description: "A machine with a shared disk in a recovery plan",
  level: "error",
  rows: ["azure-to-azure-questions/shared-disk-plan"],
  visit: "AzureVirtualMachine",
  facts: ["AzureVirtualMachine.disks", ...SHARED_DISK_FACTS, ...RECOVERY_PLAN_FACTS],
  looksAround: true,
  messages: {
    shared:
      "Disk '{{disk}}' of '{{machine}}' is a shared one, and the machine is in recovery plan '{{plan}}'; such machines do not fail over by plans. Take it out of the plan, and fail its cluster over by itself.",
  },
  decide(machine, check) {
    const [disk] = needSharedDisks(machine, check);
    const place = disk && needPlaceInPlan(machine, check);
    if (!place) return;
    check.report({
      messageId: "shared",
      data: { disk: disk.name, machine: machine.name, plan: place.group.parent.name },
      place: disk.at("shared"),
      related: [{ place: place.group.at("machines", place.index), message: "its place in the plan" }],
    });
  },
});
