import rule from "../../../rules/azure-disks/without-block-blobs.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const PREMIUM_V2 = "azure-to-azure/storage/premium-v2";
const ULTRA = "azure-to-azure/storage/ultra";
const v2 = "{ name: data, sku: PremiumV2_LRS }";
const to = (region: string) => ({ to: `to: { region: ${region} }` });

testRule(rule, {
  passes: [
    { name: "Premium SSD v2 between two regions of Europe", inventory: azureDisks(v2) },
    {
      name: "Ultra disk between two regions of Europe",
      inventory: azureDisks("{ name: d, sku: UltraSSD_LRS }"),
    },
    {
      name: "another disk from China North",
      inventory: azureDisks("{ name: d, sku: Premium_LRS }", {
        machine: "region: chinanorth",
        ...to("chinaeast2"),
      }),
    },
    {
      name: "another disk of a machine whose region is not recorded",
      inventory: azureDisks("{ name: d, sku: Premium_LRS }", { machine: "resourceGroup: web" }),
    },
    {
      name: "excluded",
      inventory: azureDisks("{ name: d, sku: PremiumV2_LRS, excluded: true }", to("chinanorth")),
      silent: true,
    },
  ],
  violates: [
    {
      name: "Premium SSD v2 from China North",
      inventory: azureDisks(v2, { machine: "region: chinanorth", ...to("chinaeast2") }),
      findings: [
        {
          at: "4:32-4:45",
          messageId: "region",
          message:
            "Disk 'data' of 'web01' is a Premium SSD v2, which Site Recovery does not replicate in China North: it has no block blobs. Use a disk of another kind, or another region.",
          rows: [PREMIUM_V2],
          related: ["3:13-3:23"],
        },
      ],
    },
    {
      name: "Ultra disk to China East, though the machine's own region is not recorded",
      inventory: azureDisks("{ name: d, sku: ultrassd_lrs }", {
        machine: "resourceGroup: web",
        ...to("China East"),
      }),
      findings: [{ at: "4:29-4:41", message: /an Ultra disk.* in China East:/, rows: [ULTRA] }],
    },
  ],
  undecided: [
    {
      name: "no kind recorded",
      inventory: azureDisks("{ name: d }"),
      facts: ["AzureDisk.sku"],
      rows: [PREMIUM_V2, ULTRA],
    },
    {
      name: "a kind that nobody knows",
      inventory: azureDisks("{ name: d, sku: PremiumV9_LRS }"),
      facts: ["AzureDisk.sku"],
    },
    {
      name: "the machine's region not recorded",
      inventory: azureDisks(v2, { machine: "resourceGroup: web" }),
      facts: ["AzureVirtualMachine.region"],
      rows: [PREMIUM_V2],
    },
    {
      name: "a target region that nobody knows",
      inventory: azureDisks(v2, to("chinanorht")),
      facts: ["ReplicationTarget.region"],
      rows: [PREMIUM_V2],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
