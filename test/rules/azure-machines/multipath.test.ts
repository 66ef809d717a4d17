import rule from "../../../rules/azure-machines/multipath.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "without",
      inventory: azureMachine({ machine: "operatingSystem: { name: Debian 12 }\nmultiPath: false" }),
    },
    { name: "without, of whatever system", inventory: azureMachine({ machine: "multiPath: false" }) },
    {
      name: "Windows",
      inventory: azureMachine({ machine: "operatingSystem: { name: Windows Server 2022 }\nmultiPath: true" }),
      silent: true,
    },
    {
      name: "with it, should Microsoft support it",
      inventory: azureMachine({ machine: "operatingSystem: { name: Debian 12 }\nmultiPath: true" }),
      matrix: { "azure-to-azure/guest-storage/multipath": { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "with it",
      inventory: azureMachine({ machine: "operatingSystem: { name: Debian 12 }\nmultiPath: true" }),
      findings: [
        {
          at: "4:16-4:20",
          message:
            "Multipath software runs in 'web01', which Site Recovery does not support in machines with Linux. Take it out: disks of Azure have one path.",
          rows: ["azure-to-azure/guest-storage/multipath"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "not recorded",
      inventory: azureMachine({ machine: "operatingSystem: { name: Debian 12 }\nregion: westeurope" }),
      facts: ["AzureVirtualMachine.multiPath"],
    },
    {
      name: "with it, and the system is not recorded",
      inventory: azureMachine({ machine: "multiPath: true" }),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
  ],
});
