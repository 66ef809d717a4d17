import rule from "../../../rules/azure-disks/ephemeral.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "site-recovery-questions/ephemeral-disks";

testRule(rule, {
  passes: [
    { name: "a persistent OS disk", inventory: azureDisks("{ name: os, role: os, ephemeral: false }") },
    { name: "a data disk", inventory: azureDisks("{ name: d, role: data }") },
    {
      name: "ephemeral, should Microsoft support it",
      inventory: azureDisks("{ name: os, ephemeral: true }"),
      matrix: { [ROW]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "ephemeral",
      inventory: azureDisks("{ name: os, role: os, ephemeral: true }"),
      findings: [
        {
          at: "4:46-4:50",
          messageId: "unsupported",
          message:
            "OS disk 'os' of 'web01' is ephemeral: it lies on the host, and Site Recovery does not support that. Use a managed OS disk, or make such machines anew after a failover.",
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: azureDisks("{ name: os, role: os }"), facts: ["AzureDisk.ephemeral"] },
    {
      name: "a disk of no recorded role",
      inventory: azureDisks("{ name: d }"),
      facts: ["AzureDisk.ephemeral"],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
