import rule from "../../../rules/azure-machines/storage-replica.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

testRule(rule, {
  passes: [
    {
      name: "without",
      inventory: azureMachine({
        machine: "operatingSystem: { name: Windows Server 2022 }\nstorageReplica: false",
      }),
    },
    {
      name: "Linux",
      inventory: azureMachine({ machine: "operatingSystem: { name: Debian 12 }" }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "with it",
      inventory: azureMachine({
        machine: "operatingSystem: { name: Windows Server 2022 }\nstorageReplica: true",
      }),
      findings: [
        {
          at: "4:21-4:25",
          message:
            "Storage Replica copies volumes of 'web01', which Site Recovery does not support. Use one of the two: take the machine out of Storage Replica, or leave it out of Site Recovery.",
          rows: ["azure-to-azure/storage/storage-replica"],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "not recorded",
      inventory: azureMachine({
        machine: "operatingSystem: { name: Windows Server 2022 }\nregion: westeurope",
      }),
      facts: ["AzureVirtualMachine.storageReplica"],
    },
    {
      name: "nor the system",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.storageReplica"],
    },
  ],
});
