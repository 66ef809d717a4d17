import rule from "../../../rules/azure-machines/hsm-key.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const on = (lines: string) => azureMachine({ machine: `azureDiskEncryption: withoutAad\n${lines}` });

testRule(rule, {
  passes: [
    { name: "no encryption", inventory: azureMachine({ machine: "azureDiskEncryption: none" }) },
    { name: "no key encryption key", inventory: on("keyEncryptionKey: none") },
    { name: "a key that software protects", inventory: on("keyEncryptionKeyProtection: software") },
  ],
  violates: [
    {
      name: "a key of an HSM",
      inventory: on("keyEncryptionKey: kek\nkeyEncryptionKeyProtection: hsm"),
      findings: [
        {
          at: "5:33-5:36",
          message:
            "Azure Disk Encryption of 'web01' uses a key that an HSM protects, which Site Recovery does not support. Use a key that software protects.",
          rows: ["azure-to-azure/storage/ade-hsm-key"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "nothing is recorded",
      inventory: azureMachine(),
      facts: [
        "AzureVirtualMachine.azureDiskEncryption",
        "AzureVirtualMachine.keyEncryptionKey",
        "AzureVirtualMachine.keyEncryptionKeyProtection",
      ],
    },
    {
      name: "a key of an HSM, and it is not recorded whether it is used",
      inventory: azureMachine({ machine: "keyEncryptionKeyProtection: hsm" }),
      facts: ["AzureVirtualMachine.azureDiskEncryption", "AzureVirtualMachine.keyEncryptionKey"],
    },
    {
      name: "a key of which no more is known",
      inventory: on("keyEncryptionKey: https://kv.vault.azure.net/keys/k"),
      facts: ["AzureVirtualMachine.keyEncryptionKeyProtection"],
    },
  ],
});
