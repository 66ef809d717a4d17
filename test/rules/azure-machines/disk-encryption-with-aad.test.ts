import rule from "../../../rules/azure-machines/disk-encryption-with-aad.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const on = (release: string, system = "Ubuntu 22.04") =>
  azureMachine({ machine: `operatingSystem: { name: ${system} }\nazureDiskEncryption: ${release}` });

testRule(rule, {
  passes: [
    { name: "off", inventory: on("none") },
    { name: "without Azure AD", inventory: on("withoutAad") },
    { name: "Windows", inventory: on("withAad", "Windows Server 2022"), silent: true },
  ],
  violates: [
    {
      name: "with Azure AD",
      inventory: on("withAad"),
      findings: [
        {
          at: "4:26-4:33",
          message:
            "'web01' runs Linux and has Azure Disk Encryption with Azure AD, which Site Recovery does not support there. Move it to the release without Azure AD before you enable replication.",
          rows: ["azure-to-azure-ade/linux-aad"],
        },
      ],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.azureDiskEncryption"] },
    {
      name: "with Azure AD, and the system is not recorded",
      inventory: azureMachine({ machine: "azureDiskEncryption: withAad" }),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
  ],
});
