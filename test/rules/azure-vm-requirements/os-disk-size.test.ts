import rule from "../../../rules/azure-vm-requirements/os-disk-size.ts";
import { withDisk } from "../guest-storage/disks.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const SIZE = "hyperv-to-azure/azure-vm-requirements/os-disk-size";
const VM_TYPE = "hyperv-to-azure/azure-vm-requirements/vm-type";
const UEFI = "hyperv-to-azure/guest-storage/uefi-boot";
const ANY = "hyperv-to-azure/guest-storage/disk-over-1-tb";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const OLD = "2.0.9214.0";
const UNMANAGED = "{ to: azure, managedDisks: false }";

testRule(rule, {
  passes: [
    { name: "2 TB of generation 1", inventory: withDisk("role: os, size: 2TB", { generation: 1 }) },
    {
      name: "2,048 GB of generation 1 with an old agent and without managed disks",
      inventory: withDisk("role: os, size: 2048GB", { generation: 1, agent: OLD, replication: UNMANAGED }),
    },
    {
      name: "4 TB of generation 2, which is for another rule to warn of",
      inventory: withDisk("role: os, size: 4TB", { column: "site" }),
    },
    {
      name: "an agent one build newer",
      inventory: withDisk("role: os, size: 3TB", { agent: "2.0.9215.0" }),
    },
    {
      name: "a small disk where nothing else is recorded",
      inventory: withDisk("size: 127GB", { generation: null, agent: null }),
    },
    { name: "a data disk", inventory: withDisk("role: data, size: 8TB"), silent: true },
    { name: "an excluded disk", inventory: withDisk("role: os, size: 8TB, excluded: true"), silent: true },
  ],
  violates: [
    {
      name: "over 2,048 GB of generation 1",
      inventory: withDisk("role: os, size: 2049GB", { generation: 1 }),
      findings: [
        {
          at: "5:36-5:42",
          messageId: "tooLarge",
          message: /2,049 GB; on a machine of generation 1 Azure takes at most 2 TB/,
          rows: [SIZE, PREREQUISITES],
          related: ["6:17-6:18"],
        },
      ],
    },
    {
      name: "over 4,096 GB of generation 2, with the rows that stop at 2 TB",
      inventory: withDisk("role: os, size: 4097GB"),
      findings: [
        {
          at: "5:36-5:42",
          messageId: "tooLarge",
          message: /at most 4 TB/,
          rows: [SIZE, UEFI, VM_TYPE, PREREQUISITES],
        },
      ],
    },
    {
      name: "over 4,096 GB of generation 2 in a Hyper-V site",
      inventory: withDisk("role: os, size: 5TB", { column: "site" }),
      findings: [{ at: "5:36-5:39", rows: [SIZE, UEFI, VM_TYPE] }],
    },
    {
      name: "over 4,096 GB whatever the generation",
      inventory: withDisk("role: os, size: 5TB", { generation: null }),
      findings: [
        {
          at: "5:36-5:39",
          messageId: "tooLarge",
          message: /of either generation/,
          rows: [SIZE, PREREQUISITES],
        },
      ],
    },
    {
      name: "over 2,048 GB with an old agent, which the row on large disks only warns of up to 4,095 GB",
      inventory: withDisk("role: os, size: 2049GB", { agent: OLD }),
      findings: [
        {
          at: "5:36-5:42",
          messageId: "oldAgent",
          message: /agent 2\.0\.9214\.0 on 'host-01', Site Recovery replicates at most 2 TB/,
          rows: [SIZE, ANY, UEFI, VM_TYPE, PREREQUISITES],
          related: ["13:52-13:62"],
        },
      ],
    },
    {
      name: "over 4,095 GB with an old agent, which the row on large disks refuses too",
      inventory: withDisk("role: os, size: 4TB", { agent: OLD, column: "site" }),
      findings: [{ at: "5:36-5:39", messageId: "oldAgent", rows: [SIZE, ANY, UEFI, VM_TYPE] }],
    },
    {
      name: "over 2,048 GB without managed disks",
      inventory: withDisk("role: os, size: 3TB", { replication: UNMANAGED }),
      findings: [
        {
          at: "5:36-5:39",
          messageId: "unmanaged",
          rows: [SIZE, UEFI, VM_TYPE, PREREQUISITES],
          related: ["7:45-7:50"],
        },
      ],
    },
    {
      name: "over 2,048 GB with an old agent and without managed disks",
      inventory: withDisk("role: os, size: 3TB", { agent: OLD, replication: UNMANAGED }),
      findings: [
        { at: "5:36-5:39", messageId: "oldAgentAndUnmanaged", related: ["13:52-13:62", "7:45-7:50"] },
      ],
    },
    {
      name: "over an organisation's own limit",
      inventory: withDisk("role: os, size: 513GB", { generation: 1 }),
      options: { maximumBytesGeneration1: "512GB" },
      findings: [{ at: "5:36-5:41", messageId: "tooLarge", message: /at most 512 GB/ }],
    },
    {
      name: "over 32 TB, with the row on large disks",
      inventory: withDisk("role: os, size: 33TB"),
      findings: [{ at: "5:36-5:40", messageId: "tooLarge", rows: [SIZE, ANY, UEFI, VM_TYPE, PREREQUISITES] }],
    },
  ],
  undecided: [
    { name: "a size that is not recorded", inventory: withDisk("role: os"), facts: ["Disk.size"] },
    {
      name: "a generation that is not recorded",
      inventory: withDisk("role: os, size: 3TB", { generation: null }),
      facts: ["VirtualMachine.generation"],
    },
    {
      name: "an agent that is not recorded",
      inventory: withDisk("role: os, size: 3TB", { agent: null }),
      facts: ["HyperVHost.recoveryServicesAgentVersion"],
    },
    {
      name: "target disks that are not recorded",
      inventory: withDisk("role: os, size: 3TB", { replication: "{ to: azure, storageAccount: contosodr }" }),
      facts: ["Replication.managedDisks"],
    },
    {
      name: "a large disk whose role is not recorded",
      inventory: withDisk("size: 2TB"),
      facts: ["Disk.role"],
    },
    {
      name: "disks that are not recorded",
      inventory: underVmm("generation: 2"),
      facts: ["VirtualMachine.disks"],
    },
  ],
});
