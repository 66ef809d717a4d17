import rule from "../../../rules/azure-disks/single-volume-encrypted.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure/storage/ade-single-volumes";

/** A machine with one disk and two volumes, which begin at lines 6 and 7, column 9. */
const on = (one: string, other: string, encryption = "withoutAad", disk = "{ name: d, role: data }") =>
  azureDisks(disk, {
    machine: `azureDiskEncryption: ${encryption}\nvolumes:\n  - { name: E, ${one} }\n  - { name: F, ${other} }`,
  });

const ENCRYPTED = "role: data, disks: [d], encrypted: true";
const PLAIN = "role: data, disks: [d], encrypted: false";

testRule(rule, {
  passes: [
    { name: "no encryption", inventory: azureDisks("{ name: d }", { machine: "azureDiskEncryption: none" }) },
    { name: "both encrypted", inventory: on(ENCRYPTED, ENCRYPTED) },
    { name: "neither", inventory: on(PLAIN, PLAIN) },
    { name: "on two disks", inventory: on(ENCRYPTED, PLAIN.replace("[d]", "[e]")) },
    { name: "what it starts from", inventory: on(ENCRYPTED, "role: system, disks: [d], encrypted: false") },
    {
      name: "should Microsoft support it",
      inventory: on(ENCRYPTED, PLAIN),
      matrix: { [ROW]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "one of two",
      inventory: on(ENCRYPTED, PLAIN),
      findings: [
        {
          at: "6:55-6:60",
          message:
            "On disk 'd' of 'web01' Azure Disk Encryption encrypts volume 'E' and not 'F'; Site Recovery does not support encryption of single volumes of a disk. Encrypt all of them, or move one to another disk.",
          rows: [ROW],
          related: ["5:55-5:59"],
        },
      ],
    },
  ],
  undecided: [
    { name: "no disks are recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
    {
      name: "whether it is on is not recorded",
      inventory: azureDisks("{ name: d }"),
      facts: ["AzureVirtualMachine.azureDiskEncryption"],
    },
    {
      name: "no volumes are recorded",
      inventory: azureDisks("{ name: d }", { machine: "azureDiskEncryption: withAad" }),
      facts: ["AzureVirtualMachine.volumes"],
    },
    {
      name: "whether the encrypted one counts is not recorded",
      inventory: on("disks: [d], encrypted: true", PLAIN),
      facts: ["AzureVolume.role"],
    },
    {
      name: "the disk may be a temporary one",
      inventory: on(ENCRYPTED, PLAIN, "withoutAad", "{ name: d }"),
      facts: ["AzureDisk.role"],
    },
    {
      name: "where a volume lies is not recorded",
      inventory: on(ENCRYPTED, "encrypted: false"),
      facts: ["AzureVolume.disks"],
    },
    {
      name: "what is encrypted is not recorded",
      inventory: on(ENCRYPTED, "role: data, disks: [d]"),
      facts: ["AzureVolume.encrypted"],
    },
    {
      name: "what it is for is not recorded",
      inventory: on(ENCRYPTED, "disks: [d], encrypted: false"),
      facts: ["AzureVolume.role"],
    },
  ],
});
