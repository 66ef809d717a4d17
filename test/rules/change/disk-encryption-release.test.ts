import rule from "../../../rules/change/disk-encryption-release.ts";
import { azureMachine } from "../azure-machines.ts";
import { testAzureMachineChange } from "./machine-change-tester.ts";

const on = (release: string) =>
  azureMachine({ machine: `azureDiskEncryption: ${release}`, replication: "state: protected" });

testAzureMachineChange(
  rule,
  {
    before: "azureDiskEncryption: withAad",
    after: "azureDiskEncryption: withoutAad",
    findings: [
      {
        at: "3:26-3:36",
        messageId: "release",
        message:
          "'web01' went from Azure Disk Encryption with Azure AD to the release without it under protection. Disable replication, enable it again and record the new 'enabledAt'.",
        rows: ["azure-to-azure-ade/changed-later"],
      },
    ],
  },
  {
    passes: [
      { name: "turned on, of which another rule speaks", earlier: on("none"), inventory: on("withoutAad") },
      { name: "turned off", earlier: on("withAad"), inventory: on("none") },
    ],
    violates: [],
    undecided: [
      {
        name: "it was not recorded",
        earlier: azureMachine({ replication: "state: protected" }),
        inventory: on("withoutAad"),
        facts: [],
      },
      {
        name: "it is not recorded",
        earlier: on("withAad"),
        inventory: azureMachine({ replication: "state: protected" }),
        facts: ["AzureVirtualMachine.azureDiskEncryption"],
      },
    ],
  },
);
