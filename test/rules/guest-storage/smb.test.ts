import rule from "../../../rules/guest-storage/smb.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { withDisk } from "./disks.ts";

const ROW = "hyperv-to-azure/guest-storage/smb3";

testRule(rule, {
  passes: [
    { name: "a virtual hard disk", inventory: withDisk("storageType: vhd") },
    {
      name: "a disk over iSCSI, in a Hyper-V site",
      inventory: withDisk("storageType: iscsi", { column: "site" }),
    },
    { name: "an excluded disk", inventory: withDisk("storageType: smb, excluded: true"), silent: true },
  ],
  violates: [
    {
      name: "storage over SMB",
      inventory: withDisk("storageType: smb"),
      findings: [
        { at: "5:33-5:36", messageId: "unsupported", message: /'SQL01' mounts 'd' over SMB/, rows: [ROW] },
      ],
    },
    {
      name: "storage over SMB, in a Hyper-V site",
      inventory: withDisk("storageType: smb", { column: "site" }),
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
