import rule from "../../../rules/azure-disks/unmanaged.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    { name: "managed", inventory: azureDisks("{ name: d, managed: true }") },
    { name: "of a kind that only managed ones have", inventory: azureDisks("{ name: d, sku: Premium_LRS }") },
    { name: "excluded", inventory: azureDisks("{ name: d, managed: false, excluded: true }"), silent: true },
  ],
  violates: [
    {
      name: "unmanaged",
      inventory: azureDisks("{ name: d, managed: false }"),
      findings: [
        {
          at: "4:33-4:38",
          messageId: "unmanaged",
          message:
            "Disk 'd' of 'web01' is unmanaged, and Azure has retired such disks by 2026-03-31; the support matrix of 2026-02-27 still had them. Convert it to a managed disk.",
          rows: ["azure-to-azure/storage/unmanaged"],
        },
      ],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: azureDisks("{ name: d }"), facts: ["AzureDisk.managed"] },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
