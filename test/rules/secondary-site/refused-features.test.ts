import rule from "../../../rules/secondary-site/refused-features.ts";
import { underVmm } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "vmm-to-vmm-support-matrix/hosts/ipv6-of-host";

testRule(rule, {
  passes: [
    {
      name: "nothing of it",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, teamed: false, ipConfigurations: [{ address: 10.0.0.1 }] }]
    disks: [{ name: d1, storageType: vhd, shared: false, encrypted: false }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, addresses: [10.0.0.1, fe80::1] }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
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
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, addresses: [10.0.0.1, fd00::1] }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [{ at: "6:62-6:69", message: /IPv6 address fd00::1 of host 'host-01'/, rows: [ROW] }],
    },
    {
      name: "IPv6 in the guest",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, ipConfigurations: [{ address: fd00::2 }] }]
    disks: []
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, addresses: [] }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [{ at: "4:67-4:74", rows: ["vmm-to-vmm-support-matrix/network/ipv6-in-guest"] }],
    },
    {
      name: "teaming",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0, teamed: true }]
    disks: []
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, addresses: [] }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [{ at: "4:45-4:49", rows: ["vmm-to-vmm-support-matrix/network/teaming-in-guest"] }],
    },
    {
      name: "a shared disk",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    disks: [{ name: d1, shared: true }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [{ at: "4:33-4:37", rows: ["vmm-to-vmm-support-matrix/storage/shared-in-cluster"] }],
    },
    {
      name: "a shared cluster disk",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    disks: [{ name: d1, storageType: clusterShared }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [{ at: "4:38-4:51", rows: ["vmm-to-vmm-support-matrix/storage/shared-in-cluster"] }],
    },
    {
      name: "an encrypted disk",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    disks: [{ name: d1, encrypted: true }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [{ at: "4:36-4:40", rows: ["vmm-to-vmm-support-matrix/storage/encryption-in-guest"] }],
    },
    {
      name: "NFS",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    disks: [{ name: d1, storageType: nfs }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [{ at: "4:38-4:41", rows: ["vmm-to-vmm-support-matrix/storage/nfs-in-guest"] }],
    },
    {
      name: "SMB",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    disks: [{ name: d1, storageType: smb }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      findings: [{ at: "4:38-4:41", rows: ["vmm-to-vmm-support-matrix/storage/smb-in-guest"] }],
    },
  ],
  undecided: [
    {
      name: "nothing recorded",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01 }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
      facts: ["HyperVHost.addresses", "VirtualMachine.disks", "VirtualMachine.networkAdapters"],
    },
    {
      name: "nothing of a disk and an adapter",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    networkAdapters: [{ name: nic0 }]
    disks: [{ name: d1 }]
    replication: { to: { cloud: vmm-02/silver } }
hyperVHosts:
  - { name: host-01, hostGroup: hg-01, addresses: [] }
vmmServers:
  - { name: vmm-01, hostGroups: [hg-01], clouds: [{ name: gold, hostGroups: [hg-01] }] }
  - { name: vmm-02, hostGroups: [hg-02], clouds: [{ name: silver, hostGroups: [hg-02] }] }
`,
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
