import rule from "../../../rules/guest-storage/excluded-os-disk.ts";
import { azureDisks } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";
import { withDisk } from "./disks.ts";

const ROW = "hyperv-to-azure/guest-storage/exclude-disk";

testRule(rule, {
  passes: [
    {
      name: "an excluded data disk of an Azure machine",
      inventory: azureDisks("{ name: d, role: data, excluded: true }"),
    },
    { name: "an excluded data disk", inventory: withDisk("role: data, excluded: true") },
    {
      name: "an OS disk that is replicated",
      inventory: withDisk("role: os, excluded: false", { column: "site" }),
    },
    { name: "a disk of which nothing is recorded", inventory: withDisk("size: 1GB") },
  ],
  violates: [
    {
      name: "an excluded OS disk of an Azure machine",
      inventory: azureDisks("{ name: d, role: os, excluded: true }"),
      findings: [{ at: "4:44-4:48", rows: ["azure-to-azure/storage/exclude"], related: ["4:30-4:32"] }],
    },
    {
      name: "an excluded OS disk",
      inventory: withDisk("role: os, excluded: true"),
      findings: [
        {
          at: "5:40-5:44",
          messageId: "excluded",
          message: /^Disk 'd' is the OS disk of 'SQL01' and cannot be excluded/,
          rows: [ROW],
          related: ["5:26-5:28"],
        },
      ],
    },
    {
      name: "an excluded OS disk, in a Hyper-V site",
      inventory: withDisk("role: os, excluded: true", { column: "site" }),
      findings: [{ at: "5:40-5:44", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "an excluded disk of an Azure machine, of no recorded role",
      inventory: azureDisks("{ name: d, excluded: true }"),
      facts: ["AzureDisk.role"],
    },
    {
      name: "an excluded disk of no recorded role",
      inventory: withDisk("excluded: true"),
      facts: ["Disk.role"],
    },
  ],
});
