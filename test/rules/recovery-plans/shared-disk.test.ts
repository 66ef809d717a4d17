import rule from "../../../rules/recovery-plans/shared-disk.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-questions/shared-disk-plan"] as const;
const shared = "{ name: quorum, shared: true }";
const plan = (machines: string) =>
  `recoveryPlans:\n  - { name: rp-shop, groups: [{ name: Group 1, machines: ${machines} }] }\n`;

testRule(rule, {
  passes: [
    { name: "a shared disk, in no plan", inventory: azureDisks(shared, { more: "recoveryPlans: []\n" }) },
    {
      name: "a shared disk, and another machine in the plan",
      inventory: `${azureDisks(shared)}  - { name: web02 }\n${plan("[web02]")}`,
    },
    {
      name: "no shared disk",
      inventory: azureDisks("{ name: data, shared: false }", { more: plan("[web01]") }),
    },
    {
      name: "a shared disk that is not replicated",
      inventory: azureDisks("{ name: quorum, shared: true, excluded: true }", { more: plan("[web01]") }),
    },
    {
      name: "no shared disk, and plans are not recorded",
      inventory: azureDisks("{ name: data, shared: false }"),
    },
  ],
  violates: [
    {
      name: "a shared disk, in a plan",
      inventory: azureDisks(`{ name: data, shared: false }, ${shared}`, { more: plan("[web01]") }),
      findings: [
        {
          at: "4:68-4:72",
          message:
            "Disk 'quorum' of 'web01' is a shared one, and the machine is in recovery plan 'rp-shop'; such machines do not fail over by plans. Take it out of the plan, and fail its cluster over by itself.",
          rows,
          related: ["7:59-7:64"],
        },
      ],
    },
    {
      name: "in one of which the groups are known, beside one of which they are not",
      inventory: azureDisks(shared, { more: `${plan("[web01]")}  - { name: rp-other }\n` }),
      findings: [{ at: "4:37-4:41", rows }],
    },
  ],
  undecided: [
    {
      name: "plans are not recorded",
      inventory: azureDisks(shared),
      facts: ["Inventory.recoveryPlans"],
    },
    {
      name: "a plan whose groups are not recorded",
      inventory: azureDisks(shared, { more: "recoveryPlans: [{ name: rp-shop }]\n" }),
      facts: ["RecoveryPlan.groups"],
    },
    {
      name: "a group whose machines are not recorded",
      inventory: azureDisks(shared, {
        more: "recoveryPlans: [{ name: rp-shop, groups: [{ name: Group 1 }] }]\n",
      }),
      facts: ["RecoveryPlanGroup.machines"],
    },
    {
      name: "a name in a plan that leads nowhere",
      inventory: azureDisks(shared, { more: plan("[web10]") }),
      facts: ["RecoveryPlanGroup.machines"],
    },
    { name: "disks are not recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
    {
      name: "whether a disk is shared is not recorded",
      inventory: azureDisks("{ name: quorum }", { more: plan("[web01]") }),
      facts: ["AzureDisk.shared"],
    },
  ],
});
