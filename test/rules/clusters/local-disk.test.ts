import rule from "../../../rules/clusters/local-disk.ts";
import { onUnknownHost } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-deployment-planner/local-disk";

testRule(rule, {
  passes: [
    {
      name: "a cluster volume",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: true
    disks: [{ name: os, path: C:\\ClusterStorage\\CSV1\\os.vhdx }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, storage: [{ type: iscsi }] }
hyperVSites: [{ name: oslo }]
`,
    },
    {
      name: "a share",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: true
    disks: [{ name: os, path: \\\\sofs\\vms\\os.vhdx }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, storage: [{ type: iscsi }] }
hyperVSites: [{ name: oslo }]
`,
    },
    {
      name: "a cluster disk with a letter",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: true
    disks: [{ name: os, path: V:\\VMs\\os.vhdx }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, storage: [{ type: iscsi }] }
hyperVSites: [{ name: oslo }]
`,
    },
    {
      name: "a host of no cluster",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: false
    disks: [{ name: os, path: D:\\VMs\\os.vhdx }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: none, storage: [{ type: iscsi }] }
hyperVSites: [{ name: oslo }]
`,
    },
  ],
  violates: [
    {
      name: "the system's drive",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: true
    disks: [{ name: os, path: C:\\VMs\\os.vhdx }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, storage: [{ type: iscsi }] }
hyperVSites: [{ name: oslo }]
`,
      findings: [
        {
          at: "5:31-5:45",
          messageId: "localDisk",
          message: /Disk 'os' of 'SQL01' lies on a local disk of 'host-01', a node of cluster 'c1'/,
          rows: [ROW],
          related: ["8:43-8:45"],
        },
      ],
    },
    {
      name: "a host with local storage only",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: true
    disks: [{ name: os, path: D:\\VMs\\os.vhdx }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, storage: [{ type: local }] }
hyperVSites: [{ name: oslo }]
`,
      findings: [{ at: "5:31-5:45", messageId: "localDisk", rows: [ROW] }],
    },
    {
      name: "not highly available",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: false
    disks: [{ name: os, path: C:\\ClusterStorage\\CSV1\\os.vhdx }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, storage: [{ type: iscsi }] }
hyperVSites: [{ name: oslo }]
`,
      findings: [{ at: "4:22-4:27", messageId: "notHighlyAvailable", rows: [ROW] }],
    },
    {
      name: "not highly available, on a local disk",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: false
    disks: [{ name: os, path: C:\\VMs\\os.vhdx }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, storage: [{ type: iscsi }] }
hyperVSites: [{ name: oslo }]
`,
      findings: [{ at: "5:31-5:45", messageId: "localDisk", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "availability that is not recorded",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    disks: [{ name: os, path: C:\\ClusterStorage\\CSV1\\os.vhdx }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, storage: [{ type: iscsi }] }
hyperVSites: [{ name: oslo }]
`,
      facts: ["VirtualMachine.highlyAvailable"],
    },
    {
      name: "a path that is not recorded",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: true
    disks: [{ name: os }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, storage: [{ type: iscsi }] }
hyperVSites: [{ name: oslo }]
`,
      facts: ["Disk.path"],
    },
    {
      name: "storage that is not recorded",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: true
    disks: [{ name: os, path: D:\\VMs\\os.vhdx }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1 }
hyperVSites: [{ name: oslo }]
`,
      facts: ["HyperVHost.storage"],
    },
    {
      name: "a cluster that is not recorded",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: true
    disks: [{ name: os, path: C:\\ClusterStorage\\CSV1\\os.vhdx }]
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, hyperVRole: true, storage: [{ type: iscsi }] }
hyperVSites: [{ name: oslo }]
`,
      facts: ["HyperVHost.cluster"],
    },
    {
      name: "disks that are not recorded",
      inventory: `virtualMachines:
  - name: SQL01
    host: host-01
    highlyAvailable: true
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, cluster: c1, storage: [{ type: iscsi }] }
hyperVSites: [{ name: oslo }]
`,
      facts: ["VirtualMachine.disks"],
    },
    {
      name: "a host that is not recorded",
      inventory: onUnknownHost("highlyAvailable: true"),
      facts: ["VirtualMachine.host"],
    },
  ],
});
