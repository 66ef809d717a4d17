import rule from "../../../rules/secondary-site/refused-features.ts";
import { toSecondarySite, underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const MATRIX = "vmm-to-vmm-support-matrix";

testRule(rule, {
  passes: [
    {
      name: "nothing of it",
      inventory: toSecondarySite(
        `networkAdapters: [{ name: nic0, teamed: false, ipConfigurations: [{ address: 10.0.0.1 }] }]
disks: [{ name: d1, storageType: vhd, shared: false, encrypted: false }]`,
        "addresses: [10.0.0.1, fe80::1]",
      ),
    },
    {
      name: "all of it, on the way to Azure",
      inventory: underVmm(`networkAdapters: [{ name: nic0, teamed: true }]
disks: [{ name: d1, encrypted: true }]`),
      silent: true,
    },
  ],
  violates: [
    {
      name: "IPv6 on the host",
      inventory: toSecondarySite("", "addresses: [10.0.0.1, fd00::1]"),
      findings: [
        {
          at: "6:62-6:69",
          message: /IPv6 address fd00::1 of host 'host-01'/,
          rows: [`${MATRIX}/hosts/ipv6-of-host`],
        },
      ],
    },
    ...[
      {
        name: "IPv6 in the guest",
        line: "networkAdapters: [{ name: nic0, ipConfigurations: [{ address: fd00::2 }] }]",
        at: "4:67-4:74",
        row: "network/ipv6-in-guest",
      },
      {
        name: "teaming",
        line: "networkAdapters: [{ name: nic0, teamed: true }]",
        at: "4:45-4:49",
        row: "network/teaming-in-guest",
      },
      {
        name: "a shared disk",
        line: "disks: [{ name: d1, shared: true }]",
        at: "4:33-4:37",
        row: "storage/shared-in-cluster",
      },
      {
        name: "a shared cluster disk",
        line: "disks: [{ name: d1, storageType: clusterShared }]",
        at: "4:38-4:51",
        row: "storage/shared-in-cluster",
      },
      {
        name: "an encrypted disk",
        line: "disks: [{ name: d1, encrypted: true }]",
        at: "4:36-4:40",
        row: "storage/encryption-in-guest",
      },
      {
        name: "NFS",
        line: "disks: [{ name: d1, storageType: nfs }]",
        at: "4:38-4:41",
        row: "storage/nfs-in-guest",
      },
      {
        name: "SMB",
        line: "disks: [{ name: d1, storageType: smb }]",
        at: "4:38-4:41",
        row: "storage/smb-in-guest",
      },
    ].map(({ name, line, at, row }) => ({
      name,
      inventory: toSecondarySite(line),
      findings: [{ at, rows: [`${MATRIX}/${row}`] }],
    })),
  ],
  undecided: [
    {
      name: "nothing recorded",
      inventory: toSecondarySite(""),
      facts: ["HyperVHost.addresses", "VirtualMachine.disks", "VirtualMachine.networkAdapters"],
    },
    {
      name: "nothing of a disk and an adapter",
      inventory: toSecondarySite(
        `networkAdapters: [{ name: nic0 }]
disks: [{ name: d1 }]`,
        "addresses: []",
      ),
      facts: [
        "Disk.encrypted",
        "Disk.shared",
        "Disk.storageType",
        "NetworkAdapter.ipConfigurations",
        "NetworkAdapter.teamed",
      ],
    },
  ],
});
