import rule from "../../../rules/azure-disks/supported-features.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testSupportedFeatures } from "../feature-tester.ts";

const SECTION = "azure-to-azure/storage";

testSupportedFeatures(rule, {
  uses: [
    {
      name: "a standard HDD",
      row: `${SECTION}/managed-standard`,
      inventory: azureDisks("{ name: d, sku: Standard_LRS }"),
      at: ["4:29-4:41"],
      message: /^A standard HDD/,
    },
    {
      name: "a premium SSD",
      row: `${SECTION}/managed-premium`,
      inventory: azureDisks("{ name: d, sku: Premium_ZRS }"),
      at: ["4:29-4:40"],
    },
    {
      name: "a standard SSD",
      row: `${SECTION}/standard-ssd`,
      inventory: azureDisks("{ name: d, sku: StandardSSD_LRS }"),
      at: ["4:29-4:44"],
    },
    {
      name: "an excluded disk",
      row: `${SECTION}/exclude`,
      inventory: azureDisks("{ name: d, excluded: true }"),
      at: ["4:34-4:38"],
    },
    {
      name: "Microsoft's keys",
      row: `${SECTION}/encryption-sse`,
      inventory: azureDisks("{ name: d, encryption: platform }"),
      at: ["4:36-4:44"],
    },
    {
      name: "a key of your own",
      row: `${SECTION}/encryption-cmk`,
      inventory: azureDisks("{ name: d, encryption: customerManaged }"),
      at: ["4:36-4:51"],
    },
    {
      name: "double encryption",
      row: `${SECTION}/double-encryption`,
      inventory: azureDisks("{ name: d, encryption: double }"),
      at: ["4:36-4:42"],
    },
    {
      name: "a cached disk",
      row: `${SECTION}/host-caching`,
      inventory: azureDisks("{ name: d, caching: ReadOnly }"),
      at: ["4:33-4:41"],
    },
    {
      name: "a shared disk",
      row: `${SECTION}/shared-disk`,
      inventory: azureDisks("{ name: d, shared: true }"),
      at: ["4:32-4:36"],
    },
    {
      name: "Storage Spaces",
      row: `${SECTION}/storage-spaces`,
      inventory: azureMachine({ machine: "volumes: [{ name: 'E:', layout: storageSpaces }]" }),
      at: ["3:37-3:50"],
    },
  ],
  unused: [
    {
      name: "a simple volume",
      row: `${SECTION}/storage-spaces`,
      inventory: azureMachine({ machine: "volumes: [{ name: 'E:', layout: simple }]" }),
    },
    {
      name: "a disk that is not cached",
      row: `${SECTION}/host-caching`,
      inventory: azureDisks("{ name: d, caching: None }"),
    },
    {
      name: "another kind",
      row: `${SECTION}/managed-standard`,
      inventory: azureDisks("{ name: d, sku: Premium_LRS }"),
    },
  ],
  undecided: [
    {
      name: "a disk that is shared or not",
      row: `${SECTION}/shared-disk`,
      inventory: azureDisks("{ name: d }"),
      facts: ["AzureDisk.shared"],
    },
    {
      name: "a layout that is not recorded",
      row: `${SECTION}/storage-spaces`,
      inventory: azureMachine({ machine: "volumes: [{ name: 'E:' }]" }),
      facts: ["AzureVolume.layout"],
    },
    {
      name: "an encryption that is not recorded",
      row: `${SECTION}/encryption-cmk`,
      inventory: azureDisks("{ name: d }"),
      facts: ["AzureDisk.encryption"],
    },
    {
      name: "a caching that is not recorded",
      row: `${SECTION}/host-caching`,
      inventory: azureDisks("{ name: d }"),
      facts: ["AzureDisk.caching"],
    },
    {
      name: "a kind that is not recorded",
      row: `${SECTION}/managed-premium`,
      inventory: azureDisks("{ name: d }"),
      facts: ["AzureDisk.sku"],
    },
  ],
});
