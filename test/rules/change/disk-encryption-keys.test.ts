import rule from "../../../rules/change/disk-encryption-keys.ts";
import { azureMachine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const on = (release: string, key = "") =>
  azureMachine({
    machine: `azureDiskEncryption: ${release}${key && `\nkeyEncryptionKey: ${key}`}`,
    replication: "state: protected",
  });
const rows = ["azure-to-azure-ade/changed-later"];

testAzureMachineChange(
  rule,
  {
    before: "azureDiskEncryption: none\nkeyEncryptionKey: none",
    after: "azureDiskEncryption: withoutAad\nkeyEncryptionKey: none",
    findings: [
      {
        at: "3:26-3:36",
        messageId: "on",
        message:
          "Azure Disk Encryption of 'web01' was turned on under protection. Copy its keys to the target region, and update the encryption settings of the target.",
        rows,
      },
    ],
  },
  {
    passes: [
      { name: "turned off", earlier: on("withAad", "a"), inventory: on("none") },
      {
        name: "the same key in another spelling",
        earlier: on("withoutAad", "KEY"),
        inventory: on("withoutAad", "key"),
      },
    ],
    violates: [
      {
        name: "another key",
        earlier: on("withoutAad", "a"),
        inventory: on("withoutAad", "b"),
        findings: [
          {
            at: "4:23-4:24",
            messageId: "key",
            message:
              "Azure Disk Encryption of 'web01' got another key under protection. Copy it to the target region, and update the encryption settings of the target.",
            rows,
          },
        ],
      },
    ],
    undecided: [
      {
        name: "it was not recorded",
        earlier: azureMachine({ replication: "state: protected" }),
        inventory: on("withoutAad", "a"),
        facts: [],
      },
      {
        name: "the key was not recorded",
        earlier: on("withoutAad"),
        inventory: on("withoutAad", "a"),
        facts: [],
      },
      {
        name: "it is not recorded",
        earlier: on("withAad"),
        inventory: azureMachine({ replication: "state: protected" }),
        facts: ["AzureVirtualMachine.azureDiskEncryption"],
      },
      {
        name: "the key is not recorded",
        earlier: on("withAad", "a"),
        inventory: on("withAad"),
        facts: ["AzureVirtualMachine.keyEncryptionKey"],
      },
    ],
  },
);
