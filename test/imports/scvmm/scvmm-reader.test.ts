import { describe, expect, it } from "vitest";
import { scvmmReader } from "../../../imports/scvmm/scvmm-reader.ts";
import { collected, hostSays, ledger, vmm } from "../collector/harbour.ts";
import { estateOfAll, fieldsOf, readerOf } from "../estate-of.ts";
import { getVHD, getVM } from "../hyper-v/dumps.ts";
import { ADAPTER, cloud, host, inventory, LEDGER, machine, network, server } from "./dumps.ts";

const disk = { storageType: "vhd" };
const whole = {
  name: "ledger",
  id: LEDGER,
  host: "hv1",
  cloud: "gold",
  generation: 2,
  operatingSystem: { name: "Windows Server 2022 Datacenter" },
  highlyAvailable: true,
  disks: [
    // Of the checkpoint's file only the size and the format are those of the disk.
    { ...disk, name: "ledger", vhdFormat: "VHDX", size: "127GB" },
    { ...disk, name: "old", vhdFormat: "VHD", size: "40GB", path: "D:\\Machines\\old.vhd" },
  ],
  networkAdapters: [
    {
      name: "ledger",
      id: ADAPTER,
      network: "backend",
      subnet: "backend-1",
      ipConfigurations: [{ address: "192.168.7.20" }, { address: "2001:db8:7::20" }],
    },
  ],
};

describe("a dump of VMM", () => {
  it.each([
    ["all in one", inventory],
    ["Get-SCVirtualMachine", [machine]],
    ["Get-SCVMNetwork of one", network],
    ["Get-SCVMHost", host],
    ["Get-SCCloud", [cloud]],
    ["Get-SCVMMServer", server],
  ])("is known by what it holds: %s", (_, json) => expect(readerOf(json)).toBe(scvmmReader));

  it.each([
    ["the collector's", collected({ vmm })],
    ["Get-VM of Hyper-V", getVM],
    ["Get-VHD", getVHD],
  ])("is not %s", (_, json) => expect(readerOf(json)).not.toBe(scvmmReader));

  it("becomes a server with its networks, clouds and groups", () => {
    const estate = estateOfAll(inventory);
    expect(fieldsOf(estate, "VMMServer")).toEqual([
      {
        name: "vmm.harbour.example",
        version: "10.22.1287.0",
        hostGroups: ["All Hosts"],
        clouds: [{ name: "gold", hostGroups: ["All Hosts"], logicalNetworks: ["lan"] }],
        vmNetworks: [
          {
            name: "backend",
            logicalNetwork: "lan",
            subnets: [{ name: "backend-1", addressPrefix: "192.168.7.0/24" }, { name: "backend-2" }],
          },
          { name: "empty", logicalNetwork: "lan", subnets: [] },
          { name: "deep", logicalNetwork: "lan" },
        ],
      },
    ]);
    expect([...estate.notes, ...estate.contradictions, ...estate.reach]).toEqual([]);
    expect([...estate.ofEntity("VMMServer")[0]!.wholeLists.keys()]).toEqual([]);
  });

  it("becomes hosts and machines: no format or id is taken for another's", () => {
    const estate = estateOfAll(inventory);
    expect(fieldsOf(estate, "HyperVHost")).toEqual([
      {
        name: "hv1",
        hostGroup: "All Hosts",
        cluster: "quay",
        operatingSystem: { name: "Windows Server 2022 Datacenter" },
        hyperVRole: true,
      },
    ]);
    expect(fieldsOf(estate, "VirtualMachine")).toEqual([whole]);
  });

  it.each([
    [0, "VHD"],
    [2, "VHDX"],
    [3, undefined],
    ["VHDX", "VHDX"],
  ])("a format that is %j is %j", (VHDFormatType, expected) => {
    const [one] = machine.VirtualHardDisks;
    const dump = { ...inventory, vms: { ...machine, VirtualHardDisks: { ...one, VHDFormatType } } };
    const [{ disks }] = fieldsOf(estateOfAll(dump), "VirtualMachine") as [
      { disks: { vhdFormat?: string }[] },
    ];
    expect(disks[0]!.vhdFormat).toBe(expected);
  });

  it.each(["Unknown", null])("a system that is %j is not known", (Name) => {
    const dump = { ...inventory, vms: { ...machine, OperatingSystem: { Name } } };
    expect(fieldsOf(estateOfAll(dump), "VirtualMachine")[0]).not.toHaveProperty("operatingSystem");
  });

  it("takes the server from another file, and leaves networks out where none or two are named", () => {
    const { ems, ...rest } = inventory;
    expect(fieldsOf(estateOfAll(rest, ems), "VMMServer")).toMatchObject([
      { name: "vmm.harbour.example", vmNetworks: [{ name: "backend" }, { name: "empty" }, { name: "deep" }] },
    ]);
    for (const others of [[], [ems, { ...ems, FullyQualifiedDomainName: "vmm2" }]]) {
      const estate = estateOfAll(rest, ...others);
      expect(fieldsOf(estate, "VMMServer")).toEqual([]);
      expect([...estate.notes].join()).toContain("it does not say of which VMM server they are");
      expect(fieldsOf(estate, "VirtualMachine")).toEqual([whole]);
    }
  });

  it("is the same where each cmdlet has a file of its own, in whichever order", () => {
    const { VMSubnet: subnets, ...alone } = network;
    const { vmnetworks: _, ...others } = inventory;
    const files = [...Object.values(others), { ...alone, IsolationType: 2 }, subnets];
    const kinds = ["VMMServer", "HyperVHost", "VirtualMachine"];
    const expected = estateOfAll({ ...inventory, vmnetworks: [network] });
    for (const exports of [files, files.toReversed()]) {
      const estate = estateOfAll(...exports);
      expect([...estate.notes]).toEqual([]);
      for (const kind of kinds) expect(fieldsOf(estate, kind)).toEqual(fieldsOf(expected, kind));
    }
  });

  it.each([
    ["the machine", { VirtualizationPlatform: 2 }],
    ["a disk of it", { VirtualHardDisks: { ...machine.VirtualHardDisks[0], VirtualizationPlatform: 2 } }],
  ])("takes the word of %s that it is of Hyper-V", (_, more) => {
    const estate = estateOfAll([{ ...machine, ...more }]);
    expect(fieldsOf(estate, "VirtualMachine")).toMatchObject([{ name: "ledger", host: "hv1" }]);
    expect([...estate.notes]).toEqual([]);
  });

  it.each(["IsRecoveryVM", "IsTestReplicaVM"])(
    "leaves out the copy that Hyper-V Replica keeps, which has the id in Hyper-V of its machine: %s",
    (mark) => {
      const copy = {
        ...machine,
        ID: "c0000000-0000-4000-8000-0000000000aa",
        HostName: "hv9",
        Cloud: "silver",
      };
      const primary = { ...machine, IsPrimaryVM: true, IsRecoveryVM: false, IsTestReplicaVM: false };
      const estate = estateOfAll([host, { ...host, Name: "hv9" }, primary, { ...copy, [mark]: true }]);
      expect(estate.contradictions).toEqual([]);
      expect(fieldsOf(estate, "VirtualMachine")).toMatchObject([
        { name: "ledger", host: "hv1", cloud: "gold" },
      ]);
      expect([...estate.notes]).toContain(
        "0.json: Machine 'ledger' on host 'hv9' is left out: it is the copy that Hyper-V Replica keeps of another one.",
      );
    },
  );

  it("tells how many machines are without their parts, where these were too deep", () => {
    const deep = { ...machine, VirtualHardDisks: "ledger old" };
    expect([...estateOfAll({ ...inventory, vms: [deep] }).notes]).toEqual([
      "0.json: One machine is without its disks or network adapters, since ConvertTo-Json has gone no deeper. Export with 'ConvertTo-Json -Depth 4'.",
    ]);
    expect([...estateOfAll({ ...inventory, vms: { ...machine, VirtualHardDisks: null } }).notes]).toEqual([]);
  });

  it("leaves out machines of which nothing says that they are of Hyper-V", () => {
    const estate = estateOfAll([machine]);
    expect(estate.objects).toEqual([]);
    expect([...estate.notes].join()).toContain("Export what Get-SCVMHost gives along with it.");
    const esx = { ...host, VirtualizationPlatformString: "VMWareESX" };
    expect(estateOfAll({ vms: machine, hosts: esx }).objects).toEqual([]);
    expect(estateOfAll([{ ...machine, VirtualizationPlatform: 4 }]).objects).toEqual([]);
  });
});

describe("one machine of several exports", () => {
  const hosts = [hostSays("HV1", [ledger], { cluster: "quay" })];

  it("is one with what Hyper-V's collector says, whose words on systems, names and places count", () => {
    const estate = estateOfAll(inventory, collected({ hosts }));
    const [own, ...others] = fieldsOf(estate, "VirtualMachine");
    expect(others).toEqual([]);
    expect(own).toMatchObject({
      name: "ledger",
      host: "HV1",
      operatingSystem: { name: "Windows Server 2022 Datacenter", architecture: "x64" },
      networkAdapters: [{ name: "Network Adapter", id: ADAPTER, network: "backend", subnet: "backend-1" }],
    });
    expect((own!.networkAdapters as object[]).length).toBe(1);
    expect(estate.contradictions).toEqual([]);
  });

  it("is not refused for a system that VMM calls otherwise", () => {
    const vms = { ...machine, OperatingSystem: "64-bit edition of Windows Server 2022 Datacenter" };
    const estate = estateOfAll({ ...inventory, vms }, collected({ hosts }));
    expect(estate.contradictions).toEqual([]);
    expect(fieldsOf(estate, "VirtualMachine")[0]).toMatchObject({
      operatingSystem: { name: "Windows Server 2022 Datacenter" },
    });
  });

  it("is one with what Hyper-V's cmdlets say, and no switch counts for a network of VMM", () => {
    const vms = {
      ...machine,
      VirtualNetworkAdapters: { ...machine.VirtualNetworkAdapters, VMNetwork: null },
    };
    const estate = estateOfAll({ ...inventory, vms }, { ...getVM, IsClustered: true }, getVHD);
    const [own, ...others] = fieldsOf(estate, "VirtualMachine");
    expect(others).toEqual([]);
    expect(estate.contradictions).toEqual([]);
    const [adapter] = own!.networkAdapters as object[];
    expect(adapter).not.toHaveProperty("network");
    expect(adapter).not.toHaveProperty("subnet");
    expect(own!.disks).toMatchObject([
      { name: "ledger", path: "D:\\Machines\\ledger\\ledger.vhdx" },
      { name: "old" },
    ]);
  });
});
