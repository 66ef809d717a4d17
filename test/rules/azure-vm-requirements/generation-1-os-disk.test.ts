import rule from "../../../rules/azure-vm-requirements/generation-1-os-disk.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-deployment-planner/generation-1-os-disk";

testRule(rule, {
  passes: [
    {
      name: "2,047 GB",
      inventory: inSite(`generation: 1
disks: [{ name: d1, role: os, size: 2047GB }]`),
    },
    {
      name: "2,048 GB of data",
      inventory: inSite(`generation: 1
disks: [{ name: d1, role: data, size: 2048GB }]`),
      silent: true,
    },
    {
      name: "2,048 GB on generation 2",
      inventory: underVmm(`generation: 2
disks: [{ name: d1, role: os, size: 2048GB }]`),
      silent: true,
    },
    { name: "100 GB, whatever the disk is", inventory: inSite("disks: [{ name: d1, size: 100GB }]") },
  ],
  violates: [
    {
      name: "2,048 GB",
      inventory: inSite(`generation: 1
disks: [{ name: d1, role: os, size: 2048GB }]`),
      findings: [
        {
          at: "5:41-5:47",
          messageId: "disputed",
          message: /2024-12-19 takes it.*2025-12-18 at most/,
          rows: [ROW],
          related: ["4:17-4:18"],
        },
      ],
    },
    {
      name: "2,048 GB under VMM",
      inventory: underVmm(`generation: 1
disks: [{ name: d1, role: os, size: 2048GB }]`),
      findings: [{ at: "5:41-5:47", messageId: "disputed", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a size that is not recorded",
      inventory: inSite(`generation: 1
disks: [{ name: d1, role: os }]`),
      facts: ["Disk.size"],
    },
    {
      name: "a role and a generation that are not recorded",
      inventory: inSite("disks: [{ name: d1, size: 2048GB }]"),
      facts: ["Disk.role", "VirtualMachine.generation"],
    },
    {
      name: "disks that are not recorded",
      inventory: inSite("generation: 1"),
      facts: ["VirtualMachine.disks"],
    },
  ],
});
