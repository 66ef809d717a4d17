import rule from "../../../rules/clusters/local-disk.ts";
import { onUnknownHost } from "../inventories.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "hyperv-deployment-planner/local-disk";
const VOLUME = "C:\\ClusterStorage\\CSV1\\os.vhdx";

testRule(rule, {
  passes: [
    { name: "a cluster volume", inventory: machineOn({ path: VOLUME }) },
    { name: "a share", inventory: machineOn({ path: "\\\\sofs\\vms\\os.vhdx" }) },
    { name: "a cluster disk with a letter", inventory: machineOn({ path: "V:\\VMs\\os.vhdx" }) },
    {
      name: "a host of no cluster",
      inventory: machineOn({
        path: "D:\\VMs\\os.vhdx",
        available: "highlyAvailable: false",
        host: "cluster: none, storage: [{ type: iscsi }]",
      }),
    },
  ],
  violates: [
    {
      name: "the system's drive",
      inventory: machineOn({ path: "C:\\VMs\\os.vhdx" }),
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
      inventory: machineOn({ path: "D:\\VMs\\os.vhdx", host: "cluster: c1, storage: [{ type: local }]" }),
      findings: [{ at: "5:31-5:45", messageId: "localDisk", rows: [ROW] }],
    },
    {
      name: "not highly available",
      inventory: machineOn({ path: VOLUME, available: "highlyAvailable: false" }),
      findings: [{ at: "4:22-4:27", messageId: "notHighlyAvailable", rows: [ROW] }],
    },
    {
      name: "not highly available, on a local disk",
      inventory: machineOn({ path: "C:\\VMs\\os.vhdx", available: "highlyAvailable: false" }),
      findings: [{ at: "5:31-5:45", messageId: "localDisk", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "availability that is not recorded",
      inventory: machineOn({ path: VOLUME, available: "# not recorded" }),
      facts: ["VirtualMachine.highlyAvailable"],
    },
    {
      name: "a path that is not recorded",
      inventory: machineOn({ disks: "disks: [{ name: os }]" }),
      facts: ["Disk.path"],
    },
    {
      name: "storage that is not recorded",
      inventory: machineOn({ path: "D:\\VMs\\os.vhdx", host: "cluster: c1" }),
      facts: ["HyperVHost.storage"],
    },
    {
      name: "a cluster that is not recorded",
      inventory: machineOn({ path: VOLUME, host: "hyperVRole: true, storage: [{ type: iscsi }]" }),
      facts: ["HyperVHost.cluster"],
    },
    {
      name: "disks that are not recorded",
      inventory: machineOn({ disks: "# no disks recorded" }),
      facts: ["VirtualMachine.disks"],
    },
    {
      name: "a host that is not recorded",
      inventory: onUnknownHost("highlyAvailable: true"),
      facts: ["VirtualMachine.host"],
    },
  ],
});

/** What differs from a highly available machine with one disk, on a node with shared storage. Each is a line or part of one. */
interface Case {
  readonly path?: string;
  readonly available?: string;
  readonly disks?: string;
  readonly host?: string;
}

function machineOn({
  path = VOLUME,
  available = "highlyAvailable: true",
  disks = `disks: [{ name: os, path: ${path} }]`,
  host = "cluster: c1, storage: [{ type: iscsi }]",
}: Case): string {
  return `virtualMachines:
  - name: SQL01
    host: host-01
    ${available}
    ${disks}
    replication: { to: azure }
hyperVHosts:
  - { name: host-01, site: oslo, ${host} }
hyperVSites: [{ name: oslo }]
`;
}
