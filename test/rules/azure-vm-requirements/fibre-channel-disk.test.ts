import rule from "../../../rules/azure-vm-requirements/fibre-channel-disk.ts";
import { withDisk } from "../guest-storage/disks.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/fc-disk";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";

testRule(rule, {
  passes: [
    { name: "a virtual hard disk", inventory: withDisk("storageType: vhd") },
    { name: "a disk over iSCSI", inventory: withDisk("storageType: iscsi", { column: "site" }) },
    {
      name: "a Fibre Channel disk, should Microsoft support it",
      inventory: withDisk("storageType: fibreChannel"),
      matrix: { [ROW]: { verdict: { vmm: "yes", site: "yes" } } },
    },
  ],
  violates: [
    {
      name: "a Fibre Channel disk",
      inventory: withDisk("storageType: fibreChannel"),
      findings: [
        {
          at: "5:33-5:45",
          messageId: "unsupported",
          message: /'SQL01' reaches disk 'd' over Fibre Channel/,
          rows: [ROW, PREREQUISITES],
        },
      ],
    },
    {
      name: "an excluded one, which does not help",
      inventory: withDisk("storageType: fibreChannel, excluded: true"),
      findings: [{ at: "5:33-5:45", messageId: "unsupported", rows: [ROW, PREREQUISITES] }],
    },
    {
      name: "a Fibre Channel disk in a Hyper-V site",
      inventory: withDisk("storageType: fibreChannel", { column: "site" }),
      findings: [{ at: "5:33-5:45", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "a kind of storage that is not recorded",
      inventory: withDisk("role: data"),
      facts: ["Disk.storageType"],
    },
    { name: "no disks recorded", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.disks"] },
  ],
});
