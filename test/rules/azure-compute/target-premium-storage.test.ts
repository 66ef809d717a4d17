import rule from "../../../rules/azure-compute/target-premium-storage.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-disk-types/premium-sizes";

const machine = (disk: string, size: string, state = "planned") =>
  azureDisks(`{ name: os, ${disk} }`, {
    replication: `state: ${state}${size === "" ? "" : `, targetVmSize: ${size}`}`,
  });

testRule(rule, {
  passes: [
    { name: "a size with premium storage", inventory: machine("sku: Premium_LRS", "Standard_D4s_v5") },
    { name: "a family with premium storage", inventory: machine("sku: Premium_LRS", "Standard_DS3_v2") },
    { name: "a standard disk", inventory: machine("sku: StandardSSD_LRS", "Standard_D4_v5") },
    {
      name: "a premium disk that comes up as a standard one",
      inventory: machine("sku: Premium_LRS, targetSku: StandardSSD_LRS", "Standard_D4_v5"),
    },
    { name: "an excluded disk", inventory: machine("sku: Premium_LRS, excluded: true", "Standard_D4_v5") },
    { name: "no size chosen: the machine's own, or one like it", inventory: machine("sku: Premium_LRS", "") },
    {
      name: "a standard disk, whatever the size",
      inventory: machine("sku: Standard_LRS, targetSku: Standard_LRS", "", "protected"),
    },
  ],
  violates: [
    {
      name: "a size without",
      inventory: machine("sku: Premium_LRS", "Standard_D4_v5"),
      findings: [
        {
          at: "5:79-5:93",
          messageId: "without",
          message:
            "'web01' is to come up with the size 'Standard_D4_v5', which has no premium storage, and disk 'os' comes up as Premium_LRS. Choose a size whose name has an 's' among its features for the target.",
          rows: [ROW],
          related: ["4:30-4:41"],
        },
      ],
    },
    ...[
      "Standard_D2_v2",
      "Standard_A2m_v2",
      "Standard_E8d_v4",
      "Standard_F4",
      "basic_a1",
      "STANDARD_D4_V3",
    ].map((size) => ({
      name: size,
      inventory: machine("sku: Premium_ZRS", size),
      findings: [
        { at: `5:79-5:${79 + size.length}`, messageId: "without", rows: [ROW], related: ["4:30-4:41"] },
      ],
    })),
    {
      name: "a standard disk that comes up as a premium one",
      inventory: machine("sku: Standard_LRS, targetSku: Premium_LRS", "Standard_D4_v5", "protected"),
      findings: [{ at: "5:81-5:95", messageId: "without", rows: [ROW], related: ["4:55-4:66"] }],
    },
  ],
  undecided: [
    {
      name: "protected, and the size is not recorded",
      inventory: machine("sku: Premium_LRS", "", "protected"),
      facts: ["AzureReplication.targetVmSize"],
    },
    {
      name: "a size of a family of which some have it without the letter",
      inventory: machine("sku: Premium_LRS", "Standard_M64"),
      facts: ["AzureReplication.targetVmSize"],
    },
    {
      name: "a size that nobody knows",
      inventory: machine("sku: Premium_LRS", "Mystery"),
      facts: ["AzureReplication.targetVmSize"],
    },
    {
      name: "protected, and as what the disk comes up is not recorded",
      inventory: machine("sku: Premium_LRS", "Standard_D4_v5", "protected"),
      facts: ["AzureDisk.targetSku"],
    },
    {
      name: "the kind not recorded",
      inventory: machine("role: os", "Standard_D4_v5"),
      facts: ["AzureDisk.sku"],
    },
    {
      name: "no disks recorded",
      inventory: azureMachine({ replication: "state: planned, targetVmSize: Standard_D4_v5" }),
      facts: ["AzureVirtualMachine.disks"],
    },
  ],
});
