import rule from "../../../rules/guest-storage/nfs.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { withDisk } from "./disks.ts";

const ROW = "hyperv-to-azure/guest-storage/nfs";

testRule(rule, {
  passes: [
    { name: "a virtual hard disk", inventory: withDisk("storageType: vhd") },
    {
      name: "a disk over iSCSI, in a Hyper-V site",
      inventory: withDisk("storageType: iscsi", { column: "site" }),
    },
    { name: "an excluded disk", inventory: withDisk("storageType: nfs, excluded: true"), silent: true },
  ],
  violates: [
    {
      name: "NFS storage",
      inventory: withDisk("storageType: nfs"),
      findings: [
        {
          at: "5:33-5:36",
          messageId: "unsupported",
          message: /NFS storage, which a machine on Hyper-V does not have/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "NFS storage, in a Hyper-V site",
      inventory: withDisk("storageType: nfs", { column: "site" }),
      findings: [{ at: "5:33-5:36", rows: [ROW] }],
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
