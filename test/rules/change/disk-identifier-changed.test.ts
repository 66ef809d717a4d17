import rule from "../../../rules/change/disk-identifier-changed.ts";
import { underVmm } from "../inventories.ts";
import { testMachineChange } from "./machine-change-tester.ts";

const PROTECTED = "{ to: azure, state: protected }";
const ONE = "5F1C2E0A-1B7D-4B52-8E0A-6E8C0F0A4D11";
const OTHER = "77B2A9C4-3D1E-4F0B-9A56-0C1D2E3F4A5B";
const machine = (disks: string) => underVmm(`disks: [${disks}]`, PROTECTED);

testMachineChange(
  rule,
  {
    before: `disks: [{ name: os, diskIdentifier: ${ONE} }]`,
    after: `disks: [{ name: os, diskIdentifier: ${OTHER} }]`,
    findings: [
      {
        at: "4:41-4:77",
        messageId: "changed",
        message: `Disk 'os' of 'SQL01' had the identifier '${ONE}' and has '${OTHER}', so it shows as not protected. Disable replication, change the disk, enable replication again, and record the new 'enabledAt'.`,
        rows: ["hyperv-to-azure/management/change-disk-id"],
      },
    ],
  },
  {
    passes: [
      {
        name: "the same identifier, written otherwise",
        earlier: machine(`{ name: os, diskIdentifier: ${ONE} }`),
        inventory: machine(`{ name: os, diskIdentifier: ${ONE.toLowerCase()} }`),
      },
      {
        name: "a disk that kept neither name nor path is another disk",
        earlier: machine(`{ name: a, path: 'D:\\1.vhdx', diskIdentifier: ${ONE} }`),
        inventory: machine(`{ name: b, path: 'D:\\2.vhdx', diskIdentifier: ${OTHER} }`),
      },
      {
        name: "a disk that is excluded from replication",
        earlier: machine(`{ name: tempdb, excluded: true, diskIdentifier: ${ONE} }`),
        inventory: machine(`{ name: tempdb, excluded: true, diskIdentifier: ${OTHER} }`),
      },
    ],
    violates: [
      {
        name: "a disk that kept its path alone",
        earlier: machine(`{ name: a, path: 'D:\\1.vhdx', diskIdentifier: ${ONE} }`),
        inventory: machine(`{ name: b, path: 'D:\\1.vhdx', diskIdentifier: ${OTHER} }`),
        findings: [{ at: "4:59-4:95" }],
      },
    ],
    undecided: [
      {
        name: "the identifier was not recorded",
        earlier: machine("{ name: os }"),
        inventory: machine(`{ name: os, diskIdentifier: ${ONE} }`),
        facts: [],
      },
      {
        name: "the identifier is not recorded any more",
        earlier: machine(`{ name: os, diskIdentifier: ${ONE} }`),
        inventory: machine("{ name: os }"),
        facts: ["Disk.diskIdentifier"],
      },
    ],
  },
);
