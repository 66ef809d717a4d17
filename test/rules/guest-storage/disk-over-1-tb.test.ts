import rule from "../../../rules/guest-storage/disk-over-1-tb.ts";
import { underVmm, unprotected } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { withDisk } from "./disks.ts";

const ANY = "hyperv-to-azure/guest-storage/disk-over-1-tb";
const DATA = "hyperv-to-azure/azure-vm-requirements/data-disk-size";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const PETABYTE = 1024 ** 5;
const OLD = "2.0.9214.0";
const UNMANAGED = "{ to: azure, managedDisks: false }";

testRule(rule, {
  passes: [
    { name: "32 TB, which is for another rule to warn of", inventory: withDisk("role: data, size: 32TB") },
    { name: "32 TB in a Hyper-V site", inventory: withDisk("role: data, size: 32TB", { column: "site" }) },
    { name: "4,095 GB with an old agent", inventory: withDisk("role: data, size: 4095GB", { agent: OLD }) },
    {
      name: "4,095 GB without managed disks",
      inventory: withDisk("role: data, size: 4095GB", { replication: UNMANAGED }),
    },
    {
      name: "a large disk that goes to no storage account, and so to managed disks",
      inventory: withDisk("role: data, size: 8TB", { replication: "{ to: azure, state: planned }" }),
    },
    {
      name: "an agent one build newer",
      inventory: withDisk("role: data, size: 8TB", { agent: "2.0.9214.1" }),
    },
    {
      name: "a host without agent, which is for the row on agents",
      inventory: withDisk("role: data, size: 8TB", { agent: "none" }),
    },
    {
      name: "a small disk where nothing else is recorded",
      inventory: withDisk("size: 1TB", { agent: null }),
    },
    {
      name: "an excluded disk",
      inventory: withDisk("role: data, size: 64TB, excluded: true"),
      silent: true,
    },
    {
      name: "an OS disk, which has a rule of its own",
      inventory: withDisk("role: os, size: 64TB"),
      silent: true,
    },
    {
      name: "a machine that is not protected",
      inventory: unprotected("disks: [{ name: d, role: data, size: 64TB }]"),
      silent: true,
    },
  ],
  violates: [
    {
      name: "over 32 TB",
      inventory: withDisk("role: data, size: 32769GB"),
      findings: [
        {
          at: "5:38-5:45",
          messageId: "tooLarge",
          message: /32,769 GB; Site Recovery replicates at most 32 TB/,
          rows: [ANY, DATA, PREREQUISITES],
        },
      ],
    },
    {
      name: "over 32 TB in a Hyper-V site",
      inventory: withDisk("role: data, size: 33TB", { column: "site" }),
      findings: [{ at: "5:38-5:42", messageId: "tooLarge", rows: [ANY, DATA] }],
    },
    {
      name: "over 4,095 GB with the last agent that does not take it",
      inventory: withDisk("role: data, size: 4TB", { agent: OLD }),
      findings: [
        {
          at: "5:38-5:41",
          messageId: "oldAgent",
          message: /agent 2\.0\.9214\.0 on 'host-01', Site Recovery replicates at most 4,095 GB/,
          rows: [ANY, DATA, PREREQUISITES],
          related: ["13:52-13:62"],
        },
      ],
    },
    {
      name: "over 4,095 GB with an older agent, by its numbers and not by its letters",
      inventory: withDisk("role: data, size: 4TB", { agent: "2.0.980.0", column: "site" }),
      findings: [{ at: "5:38-5:41", messageId: "oldAgent", rows: [ANY, DATA] }],
    },
    {
      name: "over 4,095 GB without managed disks",
      inventory: withDisk("role: data, size: 4096GB", { replication: UNMANAGED }),
      findings: [
        { at: "5:38-5:44", messageId: "unmanaged", rows: [ANY, DATA, PREREQUISITES], related: ["7:45-7:50"] },
      ],
    },
    {
      name: "over 4,095 GB with an old agent and without managed disks",
      inventory: withDisk("role: data, size: 4TB", { agent: OLD, replication: UNMANAGED }),
      findings: [
        { at: "5:38-5:41", messageId: "oldAgentAndUnmanaged", related: ["13:52-13:62", "7:45-7:50"] },
      ],
    },
    {
      name: "over 32 TB, whatever else stands in the way",
      inventory: withDisk("role: data, size: 40TB", { agent: OLD, replication: UNMANAGED }),
      findings: [{ at: "5:38-5:42", messageId: "tooLarge", related: [] }],
    },
    {
      name: "a disk whose role is not recorded, by the row on disks of any role and, too large for each, the prerequisites",
      inventory: withDisk("size: 33TB"),
      findings: [{ at: "5:26-5:30", messageId: "tooLarge", rows: [ANY, PREREQUISITES] }],
    },
    {
      name: "by one row alone, should the other's limit be raised",
      inventory: withDisk("role: data, size: 33TB"),
      matrix: {
        [ANY]: {
          limits: { maximumBytes: { value: PETABYTE }, largestManagedDiskBytes: { value: PETABYTE } },
        },
      },
      findings: [{ at: "5:38-5:42", messageId: "tooLarge", rows: [DATA, PREREQUISITES] }],
    },
  ],
  undecided: [
    { name: "a size that is not recorded", inventory: withDisk("role: data"), facts: ["Disk.size"] },
    {
      name: "a large disk on a host whose agent is not recorded",
      inventory: withDisk("role: data, size: 2TB", { agent: null }),
      facts: ["HyperVHost.recoveryServicesAgentVersion"],
    },
    {
      name: "a large disk of a machine whose host is not recorded",
      inventory: withDisk("role: data, size: 2TB").replace("    host: host-01\n", "    # not recorded\n"),
      facts: ["VirtualMachine.host"],
    },
    {
      name: "a large disk that goes to a storage account, perhaps without managed disks",
      inventory: withDisk("role: data, size: 8TB", {
        replication: "{ to: azure, storageAccount: contosodr }",
      }),
      facts: ["Replication.managedDisks"],
    },
    {
      name: "disks that are not recorded",
      inventory: underVmm("generation: 2"),
      facts: ["VirtualMachine.disks"],
    },
  ],
});
