import rule from "../../../rules/guest-storage/encrypted-disk.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";
import { withDisk } from "./disks.ts";

const ROW = "hyperv-to-azure/guest-storage/encrypted-disk";
const volume = (properties: string) =>
  underVmm(
    `disks: [{ name: d, encrypted: false }, { name: x, excluded: true }]\nvolumes:\n  - { name: v, ${properties} }`,
  );

testRule(rule, {
  passes: [
    { name: "a plain disk", inventory: withDisk("encrypted: false") },
    { name: "an excluded disk", inventory: withDisk("encrypted: true, excluded: true"), silent: true },
    { name: "a plain volume", inventory: volume("encryption: none") },
    {
      name: "a volume that BitLocker protects, which is for another rule",
      inventory: volume("encryption: bitLocker"),
    },
    { name: "a volume on an excluded disk", inventory: volume("encryption: luks, disks: [x]") },
    { name: "a volume of which nothing is recorded", inventory: volume("disks: [d]") },
  ],
  violates: [
    {
      name: "an encrypted disk",
      inventory: withDisk("encrypted: true"),
      findings: [
        {
          at: "5:31-5:35",
          messageId: "unsupported",
          message: /^Disk 'd' of 'SQL01' is encrypted inside the guest/,
          rows: [ROW],
        },
      ],
    },
    {
      name: "an encrypted disk, in a Hyper-V site",
      inventory: withDisk("encrypted: true", { column: "site" }),
      findings: [{ at: "5:31-5:35", rows: [ROW] }],
    },
    {
      name: "a volume that is encrypted by whatever means",
      inventory: volume("encryption: VeraCrypt"),
      findings: [{ at: "6:32-6:41", message: /^Volume 'v' of 'SQL01'/, rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "whether it is encrypted is not recorded",
      inventory: withDisk("role: os"),
      facts: ["Disk.encrypted"],
    },
    { name: "no disks recorded", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.disks"] },
  ],
});
