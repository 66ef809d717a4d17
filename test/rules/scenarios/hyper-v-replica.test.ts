import rule from "../../../rules/scenarios/hyper-v-replica.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure-questions/machines/hyper-v-replica";

testRule(rule, {
  passes: [
    { name: "without", inventory: inSite("hyperVReplica: false") },
    { name: "without, under VMM", inventory: underVmm("hyperVReplica: false") },
  ],
  violates: [
    {
      name: "with",
      inventory: inSite("hyperVReplica: true"),
      findings: [{ at: "4:20-4:24", message: /Hyper-V Replica copies 'SQL01'/, rows: [ROW] }],
    },
    {
      name: "with, under VMM",
      inventory: underVmm("hyperVReplica: true"),
      findings: [{ at: "4:20-4:24", rows: [ROW] }],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: inSite("generation: 1"), facts: ["VirtualMachine.hyperVReplica"] },
  ],
});
