import rule from "../../../rules/azure-disks/zone-redundant-target.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-disk-redundancy/regions";
const to = (region: string) => ({ to: `to: { region: ${region} }` });

testRule(rule, {
  passes: [
    {
      name: "a region with zones",
      inventory: azureDisks("{ name: d, sku: Premium_ZRS, targetSku: Premium_ZRS }", to("northeurope")),
    },
    {
      name: "a region that nobody knows",
      inventory: azureDisks("{ name: d, sku: Premium_ZRS }", to("atlantis")),
    },
    {
      name: "a locally redundant disk",
      inventory: azureDisks("{ name: d, sku: Premium_ZRS, targetSku: Premium_LRS }", to("ukwest")),
    },
    {
      name: "excluded",
      inventory: azureDisks("{ name: d, targetSku: Premium_ZRS, excluded: true }", to("ukwest")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a region without zones",
      inventory: azureDisks("{ name: d, targetSku: StandardSSD_ZRS }", to("ukwest")),
      findings: [
        {
          at: "4:35-4:50",
          messageId: "zones",
          message:
            "Disk 'd' of 'web01' is to come up as StandardSSD_ZRS in UK West, which has no availability zones by Azure's list of 2025-09-23. Choose a locally redundant kind, or look whether the region has zones by now.",
          rows: [ROW],
          related: ["5:34-5:40"],
        },
      ],
    },
    {
      name: "what is not chosen becomes what the disk is",
      inventory: azureDisks("{ name: d, sku: premium_zrs }", to("ukwest")),
      findings: [{ at: "4:29-4:40", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "protected, and the kind at the target is not recorded",
      inventory: azureDisks("{ name: d, sku: Premium_ZRS }", {
        ...to("ukwest"),
        replication: "state: protected",
      }),
      facts: ["AzureDisk.targetSku"],
    },
    {
      name: "the kind is not recorded",
      inventory: azureDisks("{ name: d }", to("ukwest")),
      facts: ["AzureDisk.sku"],
    },
    {
      name: "the target is not recorded",
      inventory: azureDisks("{ name: d, targetSku: Premium_ZRS }", { to: "" }),
      facts: ["AzureReplication.to"],
    },
    { name: "no disks are recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
