import rule from "../../../rules/azure-machines/drbd.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";
import { withVolume } from "./volumes.ts";

const ROW = "azure-to-azure/storage/drbd";

testRule(rule, {
  passes: [
    { name: "a volume of LVM", inventory: withVolume("layout: lvm") },
    {
      name: "on a disk that is excluded",
      inventory: withVolume("layout: drbd, disks: [data]", {
        disks: "{ name: os }, { name: data, excluded: true }",
      }),
    },
    {
      name: "should Microsoft support it",
      inventory: withVolume("layout: drbd"),
      matrix: { [ROW]: { verdict: "yes" } },
    },
  ],
  violates: [
    {
      name: "a replicated block device",
      inventory: withVolume("layout: drbd"),
      findings: [
        {
          at: "6:38-6:42",
          message:
            "Volume '/data' of 'web01' is a distributed replicated block device (DRBD), whose disks Site Recovery does not support. Exclude these disks, and let DRBD itself keep a copy in the other region.",
          rows: [ROW],
        },
      ],
    },
  ],
  undecided: [
    {
      name: "no volumes are recorded",
      inventory: azureMachine({ machine: "operatingSystem: { name: Debian 12 }" }),
      facts: ["AzureVirtualMachine.volumes"],
    },
    {
      name: "the disk may be a temporary one",
      inventory: withVolume("layout: drbd, disks: [data]", {
        disks: "{ name: os, role: os }, { name: data }",
      }),
      facts: ["AzureDisk.role"],
    },
    { name: "not recorded", inventory: withVolume("role: data"), facts: ["AzureVolume.layout"] },
  ],
});
