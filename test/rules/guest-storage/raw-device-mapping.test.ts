import rule from "../../../rules/guest-storage/raw-device-mapping.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { withDisk } from "./disks.ts";

const ROW = "hyperv-to-azure/guest-storage/rdm";

testRule(rule, {
  passes: [
    { name: "a virtual hard disk", inventory: withDisk("storageType: vhd") },
    {
      name: "a disk over iSCSI, in a Hyper-V site",
      inventory: withDisk("storageType: iscsi", { column: "site" }),
    },
    { name: "an excluded disk", inventory: withDisk("storageType: rdm, excluded: true"), silent: true },
  ],
  violates: [
    {
      name: "a raw device mapping",
      inventory: withDisk("storageType: rdm"),
      findings: [
        {
          at: "5:33-5:36",
          messageId: "unsupported",
          message: /a raw device mapping, which Hyper-V does not have/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "a raw device mapping, in a Hyper-V site",
      inventory: withDisk("storageType: rdm", { column: "site" }),
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
