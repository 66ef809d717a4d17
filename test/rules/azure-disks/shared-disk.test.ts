import rule from "../../../rules/azure-disks/shared-disk.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const TYPES = "azure-to-azure-shared-disks/types";
const TARGET = "azure-to-azure-shared-disks/target-redundancy";
const HERE = { to: "to: { region: westeurope }" };
const TO_ZONE = { ...HERE, replication: 'availabilityZone: "2"' };
const shared = (facts: string) => `{ name: d, shared: true${facts} }`;

testRule(rule, {
  passes: [
    { name: "not shared", inventory: azureDisks("{ name: d, shared: false, sku: Standard_LRS }") },
    { name: "locally redundant to another region", inventory: azureDisks(shared(", sku: UltraSSD_LRS")) },
    {
      name: "zone-redundant to another region",
      inventory: azureDisks(shared(", sku: Premium_ZRS, targetSku: Premium_ZRS")),
    },
    {
      name: "locally redundant to a zone",
      inventory: azureDisks(shared(", sku: Premium_LRS, targetSku: Premium_LRS"), TO_ZONE),
    },
    {
      name: "zone-redundant to a zone, of which another row speaks",
      inventory: azureDisks(shared(", sku: Premium_ZRS"), TO_ZONE),
    },
    {
      name: "excluded",
      inventory: azureDisks("{ name: d, shared: true, sku: Standard_LRS, excluded: true }"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "a standard HDD",
      inventory: azureDisks(shared(", sku: Standard_LRS")),
      findings: [
        {
          at: "4:43-4:55",
          messageId: "kind",
          message:
            "Shared disk 'd' of 'web01' is of the kind Standard_LRS; Site Recovery replicates shared disks of other kinds alone. Use a Standard SSD, a Premium SSD, a Premium SSD v2 or an Ultra disk.",
          rows: [TYPES],
        },
      ],
    },
    {
      name: "zone-redundant here and not there",
      inventory: azureDisks(shared(", sku: Premium_ZRS, targetSku: Premium_LRS")),
      findings: [
        {
          at: "4:67-4:78",
          messageId: "region",
          message:
            "Shared disk 'd' of 'web01' is zone-redundant (Premium_ZRS) and is to come up as Premium_LRS. To another region it stays zone-redundant: choose such a kind.",
          rows: [TARGET],
          related: ["4:43-4:54"],
        },
      ],
    },
    {
      name: "zone-redundant in another zone",
      inventory: azureDisks(shared(", sku: Premium_LRS, targetSku: Premium_ZRS"), TO_ZONE),
      findings: [
        {
          at: "4:67-4:78",
          messageId: "zone",
          message:
            "Shared disk 'd' of 'web01' is locally redundant (Premium_LRS) and is to come up as Premium_ZRS. To another zone it stays locally redundant: choose such a kind.",
          rows: [TARGET],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "shared or not",
      inventory: azureDisks("{ name: d, sku: Premium_LRS }"),
      facts: ["AzureDisk.shared"],
    },
    { name: "no kind recorded", inventory: azureDisks(shared("")), facts: ["AzureDisk.sku"] },
    {
      name: "no kind at the target recorded",
      inventory: azureDisks(shared(", sku: Premium_ZRS")),
      facts: ["AzureDisk.targetSku"],
    },
    {
      name: "a zone that is not recorded",
      inventory: azureDisks(shared(", sku: Premium_LRS, targetSku: Premium_ZRS"), {
        ...HERE,
        replication: "state: protected",
      }),
      facts: ["AzureReplication.availabilityZone"],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
