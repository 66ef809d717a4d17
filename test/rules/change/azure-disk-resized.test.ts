import rule from "../../../rules/change/azure-disk-resized.ts";
import { azureMachine as machine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const azureDisks = (disks: string, replication = "") =>
  machine({ machine: `disks: [${disks}]`, replication: `state: protected${replication}` });

const GROWN = "azure-to-azure/disk-actions/resize-up";
const AFTER_FAILOVER = "azure-to-azure/disk-actions/resize-after-failover";
const PREMIUM_V2 = "azure-to-azure-questions/premium-v2-resize";
const sized = (size: string, sku = "Premium_LRS", location = "primary") =>
  azureDisks(`{ name: d, size: ${size}, sku: ${sku} }`, `, activeLocation: ${location}`);

testAzureMachineChange(
  rule,
  {
    before: "disks: [{ name: data, size: 100GB, sku: PremiumV2_LRS }]",
    after: "disks: [{ name: data, size: 200GB, sku: PremiumV2_LRS }]",
    replication: ["activeLocation: primary", "activeLocation: primary"],
    findings: [
      {
        at: "3:33-3:38",
        messageId: "premiumV2",
        message:
          "Disk 'data' of 'web01' had 100 GB and has 200 GB. A Premium SSD v2 is then synchronised anew and loses its earlier recovery points: until there are new ones the machine cannot fail over.",
        rows: [PREMIUM_V2],
      },
    ],
  },
  {
    passes: [
      { name: "a larger Premium SSD", earlier: sized("100GB"), inventory: sized("200GB") },
      { name: "a smaller one", earlier: sized("200GB"), inventory: sized("100GB", "PremiumV2_LRS") },
      {
        name: "one that is not replicated",
        earlier: azureDisks("{ name: d, size: 1GB, excluded: true }"),
        inventory: azureDisks("{ name: d, size: 2GB, excluded: true }"),
      },
    ],
    violates: [
      {
        name: "after a failover",
        earlier: sized("100GB", "PremiumV2_LRS", "recovery"),
        inventory: sized("200GB", "PremiumV2_LRS", "recovery"),
        findings: [
          {
            at: "3:30-3:35",
            messageId: "afterFailover",
            message:
              "Disk 'd' of 'web01' had 100 GB and has 200 GB while the machine runs in its target region: Site Recovery does not take that along, and the machine comes back with 100 GB. Fail back first.",
            rows: [AFTER_FAILOVER],
          },
        ],
      },
      {
        name: "a larger one, should Microsoft refuse it",
        earlier: sized("100GB"),
        inventory: sized("200GB"),
        matrix: { [GROWN]: { verdict: "no" } },
        findings: [{ at: "3:30-3:35", messageId: "grown", rows: [GROWN] }],
      },
    ],
    undecided: [
      {
        name: "the size was not recorded",
        earlier: azureDisks("{ name: d }"),
        inventory: sized("1GB"),
        facts: [],
      },
      {
        name: "the size is not recorded",
        earlier: sized("1GB"),
        inventory: azureDisks("{ name: d }"),
        facts: ["AzureDisk.size"],
      },
      {
        name: "a larger one of no recorded kind, of a machine that runs nobody knows where",
        earlier: sized("1GB"),
        inventory: azureDisks("{ name: d, size: 2GB }"),
        facts: ["AzureDisk.sku", "AzureReplication.activeLocation"],
      },
    ],
  },
);
