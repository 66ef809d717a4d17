import rule from "../../../rules/azure-disks/shared-disk-system.ts";
import { azureDisks, azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const rows = ["azure-to-azure-shared-disks/windows"] as const;
const on = (system: string, disk = "shared: true") =>
  azureDisks(`{ name: q, ${disk} }`, { machine: `operatingSystem: { name: ${system} }` });

testRule(rule, {
  passes: [
    { name: "the oldest", inventory: on("Windows Server 2016 Datacenter") },
    { name: "a later one", inventory: on("Windows Server 2022") },
    { name: "no shared disk", inventory: on("Ubuntu 22.04", "shared: false") },
    { name: "excluded", inventory: on("Ubuntu 22.04", "shared: true, excluded: true") },
  ],
  violates: [
    {
      name: "Linux",
      inventory: on("Ubuntu 22.04"),
      findings: [
        {
          at: "3:30-3:42",
          message:
            "'web01' runs 'Ubuntu 22.04' and has the shared disk 'q'; Site Recovery replicates shared disks of Windows Server 2016 and later. Exclude the disk, or move its work to such a system.",
          rows,
          related: ["4:32-4:36"],
        },
      ],
    },
    { name: "an older one", inventory: on("Windows Server 2012 R2"), findings: [{ at: "3:30-3:52", rows }] },
    { name: "a client", inventory: on("Windows 11"), findings: [{ at: "3:30-3:40", rows }] },
  ],
  undecided: [
    { name: "a system that nobody knows", inventory: on("Mystery"), facts: ["GuestOperatingSystem.name"] },
    {
      name: "no system recorded",
      inventory: azureDisks("{ name: q, shared: true }"),
      facts: ["AzureVirtualMachine.operatingSystem"],
    },
    { name: "shared or not", inventory: azureDisks("{ name: q }"), facts: ["AzureDisk.shared"] },
    { name: "no disks recorded", inventory: azureMachine(), facts: ["AzureVirtualMachine.disks"] },
  ],
});
