import rule from "../../../rules/azure-machines/password-sign-in.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const on = (system: string, password = "") =>
  azureMachine({
    machine: `operatingSystem: { name: ${system} }${password && `\npasswordAuthentication: ${password}`}`,
  });

testRule(rule, {
  passes: [
    { name: "keys", inventory: azureMachine({ machine: "passwordAuthentication: false" }) },
    { name: "a newer Ubuntu", inventory: on("Ubuntu 20.04", "true") },
    { name: "another Linux, of which nothing is recorded", inventory: on("Debian 12") },
    { name: "Windows", inventory: on("Windows Server 2022"), silent: true },
  ],
  violates: [
    {
      name: "Ubuntu 18.04",
      inventory: on("Ubuntu 18.04.6 LTS", "true"),
      findings: [
        {
          at: "4:29-4:33",
          message:
            "People sign in to 'web01' by password, and it runs 'Ubuntu 18.04.6 LTS', on which cloud-init may turn that off in a failover. Plan to reset the password in the portal, or use keys.",
          rows: ["azure-to-azure/systems/ubuntu-cloud-init-password"],
          related: ["3:30-3:48"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the system is not recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    {
      name: "the release is not recorded",
      inventory: on("Ubuntu", "true"),
      facts: ["GuestOperatingSystem.name"],
    },
    {
      name: "it is not recorded",
      inventory: on("Ubuntu 16.04"),
      facts: ["AzureVirtualMachine.passwordAuthentication"],
    },
  ],
});
