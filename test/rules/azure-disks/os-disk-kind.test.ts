import rule from "../../../rules/azure-disks/os-disk-kind.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-disk-types/os-disk";

testRule(rule, {
  passes: [
    { name: "a Premium SSD", inventory: azureDisks("{ name: os, role: os, sku: Premium_LRS }") },
    {
      name: "an Ultra disk with data",
      inventory: azureDisks(
        "{ name: os, role: os, sku: Premium_LRS }, { name: d, role: data, sku: UltraSSD_LRS }",
      ),
    },
    {
      name: "a disk with data, of no recorded kind",
      inventory: azureDisks("{ name: os, role: os, sku: Premium_LRS }, { name: d, role: data }"),
    },
    {
      name: "an OS disk of that kind, should Azure have some",
      inventory: azureDisks("{ name: os, role: os, sku: PremiumV2_LRS }"),
      matrix: { [ROW]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "a Premium SSD v2",
      inventory: azureDisks("{ name: os, role: os, sku: PremiumV2_LRS }"),
      findings: [
        {
          at: "4:40-4:53",
          messageId: "unsupported",
          message:
            "Disk 'os' of 'web01' is recorded as its OS disk and as PremiumV2_LRS, which Azure has for data alone. Correct the kind or the role.",
          rows: [ROW],
          related: ["4:31-4:33"],
        },
      ],
    },
    {
      name: "an Ultra disk, in another spelling",
      inventory: azureDisks("{ name: os, role: os, sku: ultrassd_lrs }"),
      findings: [{ at: "4:40-4:52", messageId: "unsupported", rows: [ROW], related: ["4:31-4:33"] }],
    },
  ],
  undecided: [
    {
      name: "a list of disks without the one that the machine starts from",
      inventory: azureDisks("{ name: d, role: data, sku: Premium_LRS }"),
      facts: ["AzureVirtualMachine.disks"],
    },
    {
      name: "the kind not recorded",
      inventory: azureDisks("{ name: os, role: os }"),
      facts: ["AzureDisk.sku"],
    },
    {
      name: "the role not recorded",
      inventory: azureDisks("{ name: d, sku: UltraSSD_LRS }"),
      facts: ["AzureDisk.role"],
    },
    {
      name: "a kind that nobody knows",
      inventory: azureDisks("{ name: os, role: os, sku: Premium_XRS }"),
      facts: ["AzureDisk.sku"],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
