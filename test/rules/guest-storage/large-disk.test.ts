import rule from "../../../rules/guest-storage/large-disk.ts";
import { testRule } from "../rule-tester.ts";
import { withDisk } from "./disks.ts";

const ANY = "hyperv-to-azure/guest-storage/disk-over-1-tb";
const DATA = "hyperv-to-azure/azure-vm-requirements/data-disk-size";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const OLD = "2.0.9214.0";

testRule(rule, {
  passes: [
    { name: "1 TB with an old agent", inventory: withDisk("role: data, size: 1TB", { agent: OLD }) },
    { name: "4,095 GB with a new agent", inventory: withDisk("role: data, size: 4095GB") },
    { name: "32,767 GB", inventory: withDisk("role: data, size: 32767GB", { column: "site" }) },
    { name: "an OS disk", inventory: withDisk("role: os, size: 3TB", { agent: OLD }), silent: true },
    {
      name: "an excluded disk",
      inventory: withDisk("role: data, size: 2TB, excluded: true", { agent: OLD }),
      silent: true,
    },
  ],
  violates: [
    {
      name: "over 1 TB with an old agent",
      inventory: withDisk("role: data, size: 1025GB", { agent: OLD }),
      findings: [
        {
          at: "5:38-5:44",
          messageId: "agentAdvised",
          message:
            /1,025 GB; for disks over 1 TB .* newer than 2\.0\.9214\.0, and 'host-01' has 2\.0\.9214\.0/,
          rows: [ANY, DATA, PREREQUISITES],
          related: ["13:52-13:62"],
        },
      ],
    },
    {
      name: "4,095 GB with an old agent, in a Hyper-V site",
      inventory: withDisk("role: data, size: 4095GB", { agent: "2.0.9165.0", column: "site" }),
      findings: [{ at: "5:38-5:44", messageId: "agentAdvised", rows: [ANY, DATA] }],
    },
    {
      name: "over 32,767 GB",
      inventory: withDisk("role: data, size: 32TB"),
      findings: [
        {
          at: "5:38-5:42",
          messageId: "aboveAzureLimit",
          message: /allows 32 TB, but the largest managed disk has 32,767 GB/,
          rows: [ANY, DATA, PREREQUISITES],
        },
      ],
    },
    {
      name: "nothing of what the rule on errors reports",
      inventory: withDisk("role: data, size: 32TB", { agent: OLD }),
      findings: [],
    },
    {
      name: "a disk whose role is not recorded",
      inventory: withDisk("size: 2TB", { agent: OLD }),
      findings: [{ at: "5:26-5:29", messageId: "agentAdvised", rows: [ANY] }],
    },
  ],
  undecided: [
    {
      name: "a disk over 1 TB on a host whose agent is not recorded",
      inventory: withDisk("role: data, size: 1025GB", { agent: null }),
      facts: ["HyperVHost.recoveryServicesAgentVersion"],
    },
  ],
});
