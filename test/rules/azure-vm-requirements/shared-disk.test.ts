import { expect, it } from "vitest";
import rule from "../../../rules/azure-vm-requirements/shared-disk.ts";
import { withDisk } from "../guest-storage/disks.ts";
import { onUnknownHost, underVmm } from "../inventories.ts";
import { run, testRule } from "../rule-tester.ts";

const VHD = "hyperv-to-azure/azure-vm-requirements/shared-vhd";
const CLUSTER = "hyperv-to-azure/guest-storage/shared-cluster-disk";
const PREREQUISITES = "vmm-to-azure-prerequisites/guest-os";

/** Machines with a disk each, one in a line from line 2 on, and their hosts: `[host, disk's properties]`. */
function machines(
  hosts: Readonly<Record<string, string>>,
  ...disks: readonly (readonly [host: string, disk: string, replication?: string])[]
): string {
  const lines = disks.map(
    ([host, disk, replication = ", replication: { to: azure }"], index) =>
      `  - { name: vm${index + 1}, host: ${host}, disks: [{ name: d, ${disk} }]${replication} }`,
  );
  const facts = Object.entries(hosts).map(([name, more]) => `  - { name: ${name}, site: oslo${more} }`);
  return `virtualMachines:\n${lines.join("\n")}\nhyperVHosts:\n${facts.join("\n")}\nhyperVSites: [{ name: oslo }]\n`;
}

const HOSTS = { h1: ", cluster: none", h2: ", cluster: none" };
const NODES = { n1: ", cluster: c1", n2: ", cluster: C1", n3: ", cluster: c2" };
const at = (path: string) => `shared: false, path: '${path}'`;

testRule(rule, {
  passes: [
    { name: "a disk of its own", inventory: withDisk("shared: false, storageType: vhd") },
    { name: "an excluded disk", inventory: withDisk("shared: true, excluded: true"), silent: true },
    {
      name: "one local path on two hosts",
      inventory: machines(HOSTS, ["h1", at("D:\\VMs\\os.vhdx")], ["h2", at("D:\\VMs\\os.vhdx")]),
    },
    {
      name: "one local path on two nodes of a cluster",
      inventory: machines(NODES, ["n1", at("D:\\VMs\\os.vhdx")], ["n2", at("D:\\VMs\\os.vhdx")]),
    },
    {
      name: "one cluster-volume path in two clusters",
      inventory: machines(
        NODES,
        ["n1", at("C:\\ClusterStorage\\V1\\os.vhdx")],
        ["n3", at("C:\\ClusterStorage\\V1\\os.vhdx")],
      ),
    },
    {
      name: "two files on one share",
      inventory: machines(HOSTS, ["h1", at("\\\\fs\\vms\\a.vhdx")], ["h2", at("\\\\fs\\vms\\b.vhdx")]),
    },
    {
      name: "one file twice under one machine",
      inventory: machines(HOSTS, ["h1", `${at("\\\\fs\\a.vhdx")} }, { name: e, ${at("\\\\fs\\a.vhdx")}`]),
    },
  ],
  violates: [
    {
      name: "a disk marked shared",
      inventory: withDisk("shared: true"),
      findings: [
        {
          at: "5:28-5:32",
          messageId: "unsupported",
          message: /^Disk 'd' of 'SQL01' is marked as shared, and Site Recovery does not/,
          rows: [VHD, CLUSTER, PREREQUISITES],
        },
      ],
    },
    {
      name: "a shared cluster disk, in a Hyper-V site",
      inventory: withDisk("shared: false, storageType: clusterShared", { column: "site" }),
      findings: [{ at: "5:48-5:61", message: /is a shared cluster disk/, rows: [VHD, CLUSTER] }],
    },
    {
      name: "one file on a share, at both machines, whatever its letter case and slashes",
      inventory: machines(HOSTS, ["h1", at("\\\\FS\\VMs\\Quorum.vhdx")], ["h2", at("//fs/vms/quorum.VHDX")]),
      findings: [
        {
          at: "2:68-2:90",
          message: /^Disk 'd' of 'vm1' is the same file as disk 'd' of 'vm2', and/,
          rows: [VHD, CLUSTER],
          related: ["3:68-3:90"],
        },
        { at: "3:68-3:90", related: ["2:68-2:90"] },
      ],
    },
    {
      name: "one file on a share in the long form of the path",
      inventory: machines(HOSTS, ["h1", at("\\\\?\\UNC\\fs\\a.vhdx")], ["h2", at("\\\\fs\\a.vhdx")]),
      findings: [{ at: "2:68-2:87" }, { at: "3:68-3:81" }],
    },
    {
      name: "one local path on one host",
      inventory: machines(HOSTS, ["h1", at("d:\\vms\\a.vhdx")], ["H1", at("D:\\VMs\\\\a.vhdx")]),
      findings: [{ at: "2:68-2:83" }, { at: "3:68-3:84" }],
    },
    {
      name: "one cluster-volume path on two nodes of a cluster",
      inventory: machines(
        NODES,
        ["n1", at("C:\\ClusterStorage\\V1\\a.vhdx")],
        ["n2", at("c:\\clusterstorage\\v1\\a.vhdx")],
        ["n3", at("C:\\ClusterStorage\\V1\\a.vhdx")],
      ),
      findings: [
        { at: "2:68-2:97", related: ["3:68-3:97"] },
        { at: "3:68-3:97", related: ["2:68-2:97"] },
      ],
    },
    {
      name: "a file that another machine uses which is not protected",
      inventory: machines(HOSTS, ["h1", at("\\\\fs\\a.vhdx")], ["h2", at("\\\\fs\\a.vhdx"), ""]),
      findings: [{ at: "2:68-2:81", related: ["3:68-3:81"] }],
    },
    {
      name: "a file that another machine excludes",
      inventory: machines(
        HOSTS,
        ["h1", at("\\\\fs\\a.vhdx")],
        ["h2", `${at("\\\\fs\\a.vhdx")}, excluded: true`],
      ),
      findings: [{ at: "2:68-2:81" }],
    },
    {
      name: "a file under two machines in two files",
      inventory: {
        "a.dr.yaml": machines(HOSTS, ["h1", at("\\\\fs\\a.vhdx")]),
        "b.dr.yaml":
          "virtualMachines:\n  - { name: b, host: h2, disks: [{ name: d, path: '\\\\fs\\a.vhdx' }] }\n",
      },
      findings: [{ at: "a.dr.yaml 2:68-2:81", related: ["b.dr.yaml 2:51-2:64"] }],
    },
    {
      name: "a disk that is marked and has the path of another, in one finding",
      inventory: machines(
        HOSTS,
        ["h1", "shared: true, path: '\\\\fs\\a.vhdx'"],
        ["h2", at("\\\\fs\\a.vhdx")],
      ),
      findings: [
        { at: "2:55-2:59", message: /is marked as shared/, related: ["3:68-3:81"] },
        { at: "3:68-3:81", related: ["2:67-2:80"] },
      ],
    },
    {
      name: "a file under many machines, with the first of them",
      inventory: machines(HOSTS, ...Array.from({ length: 8 }, () => ["h1", at("\\\\fs\\a.vhdx")] as const)),
      findings: Array.from({ length: 8 }, (_, index) => ({
        at: `${index + 2}:68-${index + 2}:81`,
        message: index === 0 ? /of 'vm2' and of 6 more, and/ : /of 'vm1' and of 6 more, and/,
      })),
    },
  ],
  undecided: [
    {
      name: "whether it is shared is not recorded",
      inventory: withDisk("storageType: vhd"),
      facts: ["Disk.shared"],
    },
    { name: "no disks recorded", inventory: underVmm("generation: 2"), facts: ["VirtualMachine.disks"] },
    {
      name: "one local path under two machines, of which one is on no recorded host",
      inventory: onUnknownHost(
        `disks: [{ name: d, ${at("D:\\a.vhdx")} }]`,
        "{ to: azure }",
        `  - { name: b, host: h9, disks: [{ name: d, ${at("D:\\a.vhdx")} }] }\n`,
      ),
      facts: ["VirtualMachine.host"],
    },
    {
      name: "one cluster-volume path on two hosts, of which one's cluster is not recorded",
      inventory: machines(
        { ...NODES, n4: "" },
        ["n4", at("C:\\ClusterStorage\\V1\\a.vhdx")],
        ["n1", at("C:\\ClusterStorage\\V1\\a.vhdx")],
      ),
      facts: ["HyperVHost.cluster"],
    },
    {
      name: "the same on a host that the inventory does not have",
      inventory: machines(
        NODES,
        ["n9", at("C:\\ClusterStorage\\V1\\a.vhdx")],
        ["n1", at("C:\\ClusterStorage\\V1\\a.vhdx")],
      ),
      facts: ["VirtualMachine.host"],
    },
  ],
});

it("finds thousands of disks that share one file, each once", () => {
  const same = Array.from(
    { length: 2000 },
    () => ["h1", at("\\\\fs\\a.vhdx"), ", replication: { to: azure }"] as const,
  );
  expect(run(rule, { name: "", inventory: machines(HOSTS, ...same) }).findings).toHaveLength(2000);
});
