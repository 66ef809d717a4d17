import rule from "../../../rules/inventory/checkpoint-file.ts";
import { testRule } from "../rule-tester.ts";

const disk = (facts: string) => `virtualMachines:
  - name: vm1
    disks: [{ name: d1${facts} }]
`;

testRule(rule, {
  passes: [
    { name: "a disk's own file", inventory: disk(", path: 'D:\\VMs\\os.vhdx'") },
    { name: "a folder that is called so", inventory: disk(", path: 'D:\\a.avhdx\\os.vhdx'") },
    { name: "no path is recorded", inventory: disk("") },
  ],
  violates: [
    {
      name: "the file of a checkpoint",
      inventory: disk(", path: 'D:\\VMs\\os_5F0C.AVHDX'"),
      findings: [
        {
          at: "3:31-3:53",
          messageId: "checkpoint",
          message:
            "The file of disk 'd1' of 'vm1' is that of a checkpoint: it goes when the checkpoint is merged, and a guest that is to fail over and back is to have none. Delete the checkpoint, and record the file that the disk has then.",
        },
      ],
    },
    {
      name: "one of a VHD",
      inventory: disk(", path: os.avhd"),
      findings: [{ at: "3:31-3:38", messageId: "checkpoint" }],
    },
  ],
});
