import rule from "../../../rules/azure-vm-requirements/doubtful-os-disk.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-deployment-planner/generation-1-os-disk";

testRule(rule, {
  passes: [
    {
      name: "2,040 GB",
      inventory: inSite(`generation: 1
disks: [{ name: d1, role: os, size: 2040GB }]`),
    },
    {
      name: "2,048 GB, of which another rule warns",
      inventory: underVmm(`generation: 1
disks: [{ name: d1, role: os, size: 2048GB }]`),
    },
  ],
  violates: [
    {
      name: "2,041 GB",
      inventory: inSite(`generation: 1
disks: [{ name: d1, role: os, size: 2041GB }]`),
      findings: [
        {
          at: "5:41-5:47",
          messageId: "doubtful",
          message: /2022-03-22/,
          rows: [ROW],
          related: ["4:17-4:18"],
        },
      ],
    },
    {
      name: "2,047 GB under VMM",
      inventory: underVmm(`generation: 1
disks: [{ name: d1, role: os, size: 2047GB }]`),
      findings: [{ at: "5:41-5:47", messageId: "doubtful", rows: [ROW] }],
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
      name: "a role that is not recorded",
      inventory: inSite(`generation: 1
disks: [{ name: d1, size: 2041GB }]`),
      facts: ["Disk.role"],
    },
  ],
});
