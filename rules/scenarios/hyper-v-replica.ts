import { featureRule } from "../define/feature-rule.ts";

/** Reports machines that Hyper-V Replica copies beside Site Recovery. */
export default featureRule({
  name: "scenarios/hyper-v-replica",
  description: "A machine that Hyper-V Replica copies beside Site Recovery",
  level: "error",
  rows: ["hyperv-to-azure-questions/machines/hyper-v-replica"],
  visit: "VirtualMachine",
  facts: ["VirtualMachine.hyperVReplica"],
  message:
    "Hyper-V Replica copies '{{machine}}', so Site Recovery cannot replicate it through Hyper-V. End one of the two, or protect it as a physical machine.",
  uses(machine, check) {
    if (check.need(machine, "hyperVReplica") !== true) return [];
    return [{ place: machine.at("hyperVReplica"), data: { machine: machine.name } }];
  },
});
