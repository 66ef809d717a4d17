import { expect, it } from "vitest";
import rule from "../../../rules/azure-vm-requirements/large-os-disk.ts";
import { withDisk } from "../guest-storage/disks.ts";
import { testRule } from "../rule-tester.ts";

const SIZE = "hyperv-to-azure/azure-vm-requirements/os-disk-size";
const VM_TYPE = "hyperv-to-azure/azure-vm-requirements/vm-type";
const UEFI = "hyperv-to-azure/guest-storage/uefi-boot";
const ANY = "hyperv-to-azure/guest-storage/disk-over-1-tb";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const OLD = "2.0.9214.0";

testRule(rule, {
  passes: [
    { name: "2,047 GB of generation 2", inventory: withDisk("role: os, size: 2047GB") },
    {
      name: "2 TB of generation 1",
      inventory: withDisk("role: os, size: 2TB", { generation: 1, column: "site" }),
    },
    { name: "1 TB with an old agent", inventory: withDisk("role: os, size: 1TB", { agent: OLD }) },
    { name: "a data disk of 3 TB", inventory: withDisk("role: data, size: 3TB"), silent: true },
  ],
  violates: [
    {
      name: "2,048 GB of generation 2, in one warning with the rows that it is disputed with",
      inventory: withDisk("role: os, size: 2048GB"),
      findings: [
        {
          at: "5:36-5:42",
          messageId: "disputed",
          message:
            /2 TB; the support matrix of 2024-12-19 allows generation 2 up to 4 TB in one row, but less than 2 TB/,
          rows: [SIZE, UEFI, VM_TYPE, PREREQUISITES],
          related: ["6:17-6:18"],
        },
      ],
    },
    {
      name: "3 TB of a generation that is not recorded: too large for one, disputed for the other",
      inventory: withDisk("role: os, size: 3TB", { generation: null }),
      findings: [
        {
          at: "5:36-5:39",
          messageId: "anyGeneration",
          message:
            /generation 1 Azure takes at most 2 TB, and for generation 2 .* allows 4 TB in one row, but less than 2 TB/,
          rows: [SIZE, PREREQUISITES],
        },
      ],
    },
    {
      name: "4,095 GB of generation 2 in a Hyper-V site",
      inventory: withDisk("role: os, size: 4095GB", { column: "site" }),
      findings: [{ at: "5:36-5:42", messageId: "disputed", rows: [SIZE, UEFI, VM_TYPE] }],
    },
    {
      name: "4,096 GB of generation 2, with Azure's true limit",
      inventory: withDisk("role: os, size: 4TB"),
      findings: [
        {
          at: "5:36-5:39",
          messageId: "disputedAboveAzureLimit",
          message: /the largest OS disk in Azure has 4,095 GB/,
          rows: [SIZE, UEFI, VM_TYPE, PREREQUISITES],
        },
      ],
    },
    {
      name: "over 1 TB with an old agent",
      inventory: withDisk("role: os, size: 1536GB", { generation: 1, agent: OLD }),
      findings: [
        {
          at: "5:36-5:42",
          messageId: "agentAdvised",
          message: /over 1 TB/,
          rows: [ANY],
          related: ["13:52-13:62"],
        },
      ],
    },
    {
      name: "2,048 GB of generation 2 with an old agent, in one finding",
      inventory: withDisk("role: os, size: 2TB", { agent: OLD }),
      findings: [
        {
          at: "5:36-5:39",
          messageId: "disputed",
          rows: [SIZE, ANY, UEFI, VM_TYPE, PREREQUISITES],
          related: ["6:17-6:18", "13:52-13:62"],
        },
      ],
    },
    {
      name: "nothing of what the rule on errors reports",
      inventory: withDisk("role: os, size: 3TB", { agent: OLD }),
      findings: [],
    },
    {
      name: "Azure's limit alone, once the rows agree",
      inventory: withDisk("role: os, size: 4TB"),
      matrix: {
        [SIZE]: { limits: { warnFromBytesGeneration2: { value: 5 * 1024 ** 4 } } },
        [UEFI]: { limits: { osDiskBytesBelow: { value: 5 * 1024 ** 4 } } },
        [VM_TYPE]: { limits: { osDiskBytesBelow: { value: 5 * 1024 ** 4 } } },
      },
      findings: [{ at: "5:36-5:39", messageId: "aboveAzureLimit", rows: [SIZE, PREREQUISITES] }],
    },
  ],
  undecided: [
    {
      name: "a generation that is not recorded",
      inventory: withDisk("role: os, size: 2TB", { generation: null }),
      facts: ["VirtualMachine.generation"],
    },
    {
      name: "an agent that is not recorded",
      inventory: withDisk("role: os, size: 1536GB", { generation: 1, agent: null }),
      facts: ["HyperVHost.recoveryServicesAgentVersion"],
    },
  ],
});

it("has no limits as options: what is stricter than the document is an error, of another rule", () => {
  expect(rule.meta.schema).toEqual([]);
});
