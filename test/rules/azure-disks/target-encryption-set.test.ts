import rule from "../../../rules/azure-disks/target-encryption-set.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-cmk/target-set";
const GOOD = "region: northeurope, subscription: s, encryptionType: customerManaged";

const withSet = (
  set: string,
  disk = "encryption: customerManaged",
  replication = "state: planned, subscription: s",
) =>
  azureDisks(`{ name: d, ${disk}, targetDiskEncryptionSet: des }`, {
    replication,
    more: `diskEncryptionSets: [{ name: des${set === "" ? "" : `, ${set}`} }]\n`,
  });

testRule(rule, {
  passes: [
    { name: "Microsoft's key", inventory: azureDisks("{ name: d, encryption: platform }") },
    { name: "a set where the machine comes up", inventory: withSet(GOOD) },
    {
      name: "a set for double encryption",
      inventory: withSet(GOOD.replace("customerManaged", "double"), "encryption: double"),
    },
    {
      name: "excluded",
      inventory: azureDisks("{ name: d, encryption: double, targetDiskEncryptionSet: none, excluded: true }"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "no set",
      inventory: azureDisks("{ name: d, encryption: customerManaged, targetDiskEncryptionSet: none }"),
      findings: [
        {
          at: "4:78-4:82",
          messageId: "none",
          message:
            "Disk 'd' of 'web01' is encrypted with a key of your own and has no disk encryption set at the target, without which it does not replicate. Make one in the target region and subscription, and choose it for the disk.",
          rows: [ROW],
          related: ["4:36-4:51"],
        },
      ],
    },
    {
      name: "a set in the machine's own region",
      inventory: withSet(GOOD.replace("northeurope", "westeurope")),
      findings: [
        {
          at: "4:78-4:81",
          messageId: "region",
          message:
            "The disk encryption set 'des' for disk 'd' of 'web01' is in West Europe, but the machine comes up in North Europe. Choose a set in North Europe.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "a set in another subscription",
      inventory: withSet(GOOD.replace("subscription: s", "subscription: other")),
      findings: [
        {
          at: "4:78-4:81",
          messageId: "subscription",
          message:
            "The disk encryption set 'des' for disk 'd' of 'web01' is in another subscription than the one that the machine comes up in. Choose a set in the target's subscription.",
          rows: [ROW],
        },
      ],
    },
    {
      name: "a set for one key, of a disk that is encrypted twice",
      inventory: withSet(GOOD, "encryption: double"),
      findings: [
        {
          at: "4:69-4:72",
          messageId: "double",
          message:
            "Disk 'd' of 'web01' is encrypted twice, and the disk encryption set 'des' is not for that. Choose a set for double encryption.",
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    { name: "no encryption recorded", inventory: azureDisks("{ name: d }"), facts: ["AzureDisk.encryption"] },
    {
      name: "no set recorded",
      inventory: azureDisks("{ name: d, encryption: customerManaged }"),
      facts: ["AzureDisk.targetDiskEncryptionSet"],
    },
    {
      name: "a set that is not in the inventory",
      inventory: azureDisks("{ name: d, encryption: customerManaged, targetDiskEncryptionSet: des }"),
      facts: ["AzureDisk.targetDiskEncryptionSet"],
    },
    {
      name: "a set of which nothing is recorded",
      inventory: withSet("", "encryption: double"),
      facts: [
        "DiskEncryptionSet.encryptionType",
        "DiskEncryptionSet.region",
        "DiskEncryptionSet.subscription",
      ],
    },
    {
      name: "a subscription that is not recorded",
      inventory: withSet(GOOD, "encryption: customerManaged", "state: protected"),
      facts: ["AzureReplication.subscription"],
    },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
