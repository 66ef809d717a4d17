import rule from "../../../rules/azure-vm-requirements/data-disk-count.ts";
import { azureMachine } from "../azure-machines.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/data-disk-count";
const OF_AZURE = "azure-to-azure/storage/data-disk-count";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";

/** Lines of disks, one each: so many with these properties. */
function disks(...groups: readonly (readonly [count: number, properties: string])[]): string {
  const lines = groups.flatMap(([count, properties]) => Array<string>(count).fill(properties));
  return `disks:\n${lines.map((properties, index) => `  - { name: d${index}, ${properties} }`).join("\n")}`;
}

testRule(rule, {
  passes: [
    {
      name: "16 data disks beside the OS disk",
      inventory: underVmm(disks([1, "role: os"], [16, "role: data"])),
    },
    {
      name: "more, of which some are excluded",
      inventory: inSite(disks([16, "role: data"], [4, "role: data, excluded: true"])),
    },
    {
      name: "64 data disks of an Azure machine",
      inventory: azureMachine({ machine: disks([1, "role: os"], [64, "role: data"]) }),
    },
    { name: "few disks of no recorded role", inventory: underVmm(disks([16, "size: 1GB"])) },
  ],
  violates: [
    {
      name: "17 disks of no recorded role beside the OS disk",
      inventory: underVmm(disks([1, "role: os"], [17, "size: 1GB"])),
      findings: [
        { at: "4:5-4:10", messageId: "tooMany", message: /has 17 data disks/, rows: [ROW, PREREQUISITES] },
      ],
    },
    {
      name: "18 disks of no recorded role, of which one is the OS disk at most",
      inventory: inSite(disks([18, "size: 1GB"])),
      findings: [{ at: "4:5-4:10", messageId: "tooMany", message: /has 17 data disks/, rows: [ROW] }],
    },
    {
      name: "17 data disks",
      inventory: underVmm(disks([1, "role: os"], [17, "role: data"])),
      findings: [
        {
          at: "4:5-4:10",
          messageId: "tooMany",
          message: /'SQL01' has 17 data disks; Site Recovery replicates at most 16\./,
          rows: [ROW, PREREQUISITES],
        },
      ],
    },
    {
      name: "17 data disks in a Hyper-V site, whatever the others are",
      inventory: inSite(disks([17, "role: data"], [3, "size: 1GB"])),
      findings: [{ at: "4:5-4:10", rows: [ROW] }],
    },
    {
      name: "65 data disks of an Azure machine",
      inventory: azureMachine({ machine: disks([1, "role: os"], [65, "role: data"]) }),
      findings: [
        {
          at: "3:5-3:10",
          message:
            "'web01' has 65 data disks; Site Recovery replicates at most 64. Merge disks, or exclude some from replication.",
          rows: [OF_AZURE],
        },
      ],
    },
    {
      name: "by the matrix's limit",
      inventory: inSite(disks([3, "role: data"])),
      matrix: { [ROW]: { limits: { maximumCount: { value: 2 } } } },
      findings: [{ at: "4:5-4:10", message: /at most 2\./ }],
    },
  ],
  undecided: [
    {
      name: "no disks of an Azure machine recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.disks"],
    },
    {
      name: "disks of an Azure machine without role that may be too many",
      inventory: azureMachine({ machine: disks([65, "size: 1GB"]) }),
      facts: ["AzureDisk.role"],
    },
    { name: "no disks recorded", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.disks"] },
    {
      name: "17 disks of no recorded role, of which one may be the OS disk",
      inventory: underVmm(disks([17, "size: 1GB"])),
      facts: ["Disk.role"],
    },
    {
      name: "disks of no recorded role that may be too many",
      inventory: underVmm(disks([16, "role: data"], [1, "size: 1GB"])),
      facts: ["Disk.role"],
    },
  ],
});
