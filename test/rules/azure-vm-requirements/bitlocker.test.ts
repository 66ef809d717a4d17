import rule from "../../../rules/azure-vm-requirements/bitlocker.ts";
import { inSite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-to-azure/azure-vm-requirements/bitlocker";
const ENCRYPTED = "hyperv-to-azure/guest-storage/encrypted-disk";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";
const volume = (properties: string) => `bitLocker: false\nvolumes:\n  - { name: "D:", ${properties} }`;

testRule(rule, {
  passes: [
    { name: "off", inventory: underVmm("bitLocker: false") },
    { name: "a volume without encryption", inventory: inSite(volume("encryption: None")) },
    { name: "a volume that something else encrypts", inventory: underVmm(volume("encryption: luks")) },
    {
      name: "a volume on an excluded disk",
      inventory: underVmm(
        `${volume("encryption: bitLocker, disks: [d]")}\ndisks: [{ name: d, role: data, excluded: true }]`,
      ),
    },
  ],
  violates: [
    {
      name: "on, in one finding with the row on encryption",
      inventory: underVmm("bitLocker: true"),
      findings: [
        {
          at: "4:16-4:20",
          messageId: "unsupported",
          message: /^BitLocker protects 'SQL01'/,
          rows: [ROW, ENCRYPTED, PREREQUISITES],
        },
      ],
    },
    {
      name: "on, in a Hyper-V site",
      inventory: inSite("bitLocker: true"),
      findings: [{ at: "4:16-4:20", rows: [ROW, ENCRYPTED] }],
    },
    {
      name: "a volume that BitLocker protects",
      inventory: underVmm(volume("encryption: bitLocker")),
      findings: [
        {
          at: "6:35-6:44",
          message: /volume 'D:' of 'SQL01'/,
          rows: [ROW, ENCRYPTED, PREREQUISITES],
        },
      ],
    },
    {
      name: "a volume with an encryption method of BitLocker",
      inventory: inSite(volume("encryption: XtsAes256")),
      findings: [{ at: "6:35-6:44", rows: [ROW, ENCRYPTED] }],
    },
    {
      name: "by one row alone, should the other be taken back",
      inventory: inSite("bitLocker: true"),
      matrix: { [ENCRYPTED]: { verdict: { vmm: "yes", site: "yes" } } },
      findings: [{ at: "4:16-4:20", rows: [ROW] }],
    },
  ],
  undecided: [
    { name: "not recorded", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.bitLocker"] },
  ],
});
