import { describe, expect, it } from "vitest";
import { hyperVReader } from "../../../imports/hyper-v/hyper-v-reader.ts";
import { readJsonExport } from "../../../imports/json-export.ts";
import { collected } from "../collector/harbour.ts";
import { estateOfAll, fieldsOf, readerOf } from "../estate-of.ts";
import { ADAPTER, getVHD, getVM, getVMFirmware, getVMSnapshot, LEDGER, ofHost } from "./dumps.ts";

const machinesOf = (...dumps: readonly unknown[]) => fieldsOf(estateOfAll(...dumps), "VirtualMachine");

/** The machine of the dumps, with what its other cmdlets say. */
const whole = {
  name: "ledger",
  id: LEDGER,
  host: "HV1",
  generation: 2,
  secureBoot: true,
  highlyAvailable: false,
  hyperVReplica: false,
  disks: [
    {
      name: "ledger",
      vhdFormat: "VHDX",
      size: "127GB",
      logicalSectorSize: 512,
      physicalSectorSize: 4096,
      diskIdentifier: "4C3B2A19-0000-4111-8222-333344445555",
      path: "D:\\Machines\\ledger\\ledger.vhdx",
      storageType: "vhd",
      shared: false,
    },
  ],
  networkAdapters: [
    {
      name: "Network Adapter",
      id: "aabbccdd-5555-4666-9777-889900aabbcc",
      network: "quay-switch",
      ipConfigurations: [{ address: "192.168.7.20" }],
    },
  ],
};

describe("a dump of Hyper-V", () => {
  it.each([
    ["Get-VM", getVM],
    ["Get-VM of several", [getVM, getVM]],
    ["Get-VHD", getVHD],
    ["Get-VHD of one", getVHD[0]],
    ["a part of Get-VM", { VMName: "crane", VMId: LEDGER, State: 3, Version: "5.0", Generation: 2 }],
    ["somebody's own collector", { nodes: [ofHost] }],
  ])("is known by what it holds: %s", (_, json) => expect(readerOf(json)).toBe(hyperVReader));

  it("is read from UTF-16, which '>' of Windows PowerShell writes", () => {
    const bytes = Buffer.from(`\uFEFF${JSON.stringify(getVM)}\r\n`, "utf16le");
    expect(machinesOf(readJsonExport(bytes))).toMatchObject([{ name: "ledger", generation: 2 }]);
  });

  it.each([
    ["in one file", [{ vm: getVM, vhds: getVHD, firmware: getVMFirmware, snapshots: getVMSnapshot }]],
    ["in a file a cmdlet", [[getVMSnapshot], getVHD, getVMFirmware, getVM]],
    [
      "with the parts of the machine in files of their own, where they were too deep",
      [
        { ...getVM, HardDrives: ["a"], NetworkAdapters: "a" },
        getVM.HardDrives,
        getVM.NetworkAdapters[0],
        getVHD,
        getVMFirmware,
      ],
    ],
    [
      "with letter case and braces as they come",
      [getVHD, getVMFirmware, { ...getVM, VMId: `{${LEDGER.toUpperCase()}}` }],
    ],
  ])("becomes a machine: the root of its chain of disks, addresses that last, %s", (_, dumps) => {
    expect(machinesOf(...dumps)).toEqual([whole]);
  });

  it("tells how many machines are without their parts, where these were too deep", () => {
    const deep = { ...getVM, HardDrives: "Microsoft.HyperV.PowerShell.HardDiskDrive", NetworkAdapters: [] };
    const other = {
      ...getVM,
      Id: ADAPTER,
      VMId: ADAPTER,
      HardDrives: [],
      NetworkAdapters: ["a", "b"],
    };
    expect([...estateOfAll(deep).notes]).toEqual([
      "0.json: One machine is without its disks or network adapters, since ConvertTo-Json has gone no deeper. Export with 'ConvertTo-Json -Depth 4'.",
    ]);
    expect([...estateOfAll([deep, other]).notes]).toEqual([expect.stringContaining("2 machines are")]);
    expect([...estateOfAll(deep, getVM.HardDrives).notes]).toEqual([]);
    expect([...estateOfAll({ ...getVM, HardDrives: null, NetworkAdapters: "" }).notes]).toEqual([]);
    expect(machinesOf(deep)[0]).not.toHaveProperty("disks");
  });

  it("says nothing of what is not in it", () => {
    const [disk] = whole.disks;
    const { secureBoot, ...rest } = whole;
    expect(secureBoot).toBe(true);
    // The format and the size are not in Get-VM, and the file that is in use is a checkpoint's.
    expect(machinesOf(getVM)).toEqual([
      { ...rest, disks: [{ name: disk!.name, storageType: "vhd", shared: false }] },
    ]);
  });

  it.each([
    [0, true],
    [1, false],
    ["On", true],
    ["off", false],
    [{ value: 0, Value: "On" }, true],
    [7, undefined],
    [null, undefined],
  ])("secure boot that is %j is %j", (SecureBoot, expected) => {
    expect(machinesOf({ ...getVM, Firmware: { ...getVMFirmware, SecureBoot } })[0]?.secureBoot).toBe(
      expected,
    );
  });

  it.each([
    [2, "VHD"],
    [3, "VHDX"],
    [4, "VHDSet"],
    ["vhdx", "VHDX"],
    [0, undefined],
    [{ value: 2, Value: "VHD" }, "VHD"],
  ])("a format that is %j is %j", (VhdFormat, expected) => {
    const [{ disks }] = machinesOf(getVM, [{ ...getVHD[0], VhdFormat }]) as [
      { disks: { vhdFormat?: string }[] },
    ];
    expect(disks[0]!.vhdFormat).toBe(expected);
  });

  it("knows controllers, VLANs and replication by their numbers as by their names", () => {
    const [drive] = getVM.HardDrives;
    const gate = {
      ...getVM,
      Generation: 1,
      HardDrives: [{ ...drive, ControllerType: 0, Path: "D:\\g.vhd" }],
    };
    expect(machinesOf(gate)).toMatchObject([{ disks: [{ name: "g", role: "os" }] }]);
    const onDisk = { ...drive, ControllerType: 1, Path: "Disk 4 500.00 GB Bus 0", DiskNumber: 4 };
    expect(machinesOf({ ...gate, HardDrives: [onDisk] })).toMatchObject([{ disks: [{ name: "SCSI 0:0" }] }]);
    const unlisted = { ...gate, HardDrives: [{ ...drive, ControllerType: 9, Path: "D:\\g.vhd" }] };
    expect(machinesOf(unlisted)).toMatchObject([{ disks: [expect.not.objectContaining({ role: "os" })] }]);
    const tagged = { ...getVM.NetworkAdapters[0], VlanSetting: { OperationMode: 1, AccessVlanId: 20 } };
    const host = { ...ofHost, vms: { ...getVM, NetworkAdapters: [tagged] } };
    expect(fieldsOf(estateOfAll(host), "HyperVHost")[0]).toMatchObject({ vlans: [20] });
  });

  it.each([2, "Replica", 3, 4, { value: 4, Value: "ExtendedReplica" }])(
    "leaves out the copy that Hyper-V Replica keeps, which has the id of the machine itself: %j",
    (ReplicationMode) => {
      const primary = { ...getVM, ReplicationMode: 1 };
      const estate = estateOfAll(
        { ComputerName: "HV1", vms: [primary] },
        { ComputerName: "HV2", vms: [{ ...getVM, ComputerName: "HV2", ReplicationMode }] },
      );
      expect(estate.contradictions).toEqual([]);
      expect(fieldsOf(estate, "VirtualMachine")).toMatchObject([{ name: "ledger", host: "HV1" }]);
      expect([...estate.notes]).toEqual([
        "1.json: Machine 'ledger' on host 'HV2' is left out: it is the copy that Hyper-V Replica keeps of another one.",
      ]);
    },
  );

  it("follows a chain of files to the first that is no checkpoint's, though it be based on another", () => {
    const [top, root] = getVHD as [(typeof getVHD)[0], (typeof getVHD)[0]];
    const clone = [top, { ...root, ParentPath: "D:\\base.vhdx" }, { ...root, Path: "D:\\base.vhdx" }];
    expect(machinesOf(getVM, clone)).toMatchObject([
      { disks: [{ path: "D:\\Machines\\ledger\\ledger.vhdx" }] },
    ]);
    const circle = [{ ...top, ParentPath: top!.Path }];
    expect(machinesOf(getVM, circle)[0]!.disks).toEqual([
      expect.not.objectContaining({ path: expect.anything() }),
    ]);
  });

  it("becomes a host, its cluster, and a node that was down, whose machines are not known", () => {
    const estate = estateOfAll({ nodes: [ofHost] });
    expect(fieldsOf(estate, "HyperVHost")).toEqual([
      {
        name: "HV1",
        cluster: "quay",
        operatingSystem: { name: "Windows Server 2022 Standard" },
        hyperVRole: true,
        nicTeaming: false,
        vlans: [],
        addresses: ["10.0.10.21"],
      },
      { name: "HV2", cluster: "quay" },
    ]);
    expect(fieldsOf(estate, "VirtualMachine")).toEqual([
      {
        name: "gate",
        id: "1a1b1c1d-2222-4333-8444-556677889900",
        host: "HV1",
        generation: 1,
        secureBoot: false,
        highlyAvailable: true,
        disks: [
          {
            name: "gate",
            role: "os",
            vhdFormat: "VHD",
            size: "40GB",
            path: "D:\\gate\\gate.vhd",
            storageType: "vhd",
          },
        ],
        networkAdapters: [{ name: "Netz 1", network: "none" }],
      },
    ]);
    expect([...estate.notes]).toEqual([
      "0.json: It says of itself: Cluster node HV2 is Down; not collected.",
    ]);
    expect(hyperVReader.collectedAt!({ nodes: [ofHost] })).toBe("2026-03-01T07:30:00.0000000+01:00");
  });

  it("reaches nothing, as nobody can tell what was asked for; of a machine it has all parts", () => {
    const estate = estateOfAll({ nodes: [ofHost] }, getVM);
    expect(estate.reach).toEqual([]);
    const [first, second] = estate.ofEntity("VirtualMachine");
    expect([...first!.wholeLists.keys()]).toEqual(["disks", "networkAdapters"]);
    expect([...second!.wholeLists.keys()]).toEqual(["disks", "networkAdapters"]);
    const apart = estateOfAll({ ...getVM, HardDrives: null, NetworkAdapters: null }, getVM.HardDrives);
    expect([...apart.ofEntity("VirtualMachine")[0]!.wholeLists.keys()]).toEqual([]);
  });

  it("of disks alone tells nothing, and says so", () => {
    const estate = estateOfAll(getVHD);
    expect(estate.objects).toEqual([]);
    expect([...estate.notes]).toEqual([expect.stringContaining("Export what Get-VM gives along with it.")]);
    expect([...estateOfAll(getVHD, getVM).notes]).toEqual([]);
  });

  it("is one machine with what the collector has written", () => {
    const estate = estateOfAll(collected(), { ...getVM, NetworkAdapters: null, HardDrives: null });
    expect(fieldsOf(estate, "VirtualMachine").map(({ name }) => name)).toEqual(["ledger", "gate"]);
    expect(estate.contradictions).toEqual([
      "'highlyAvailable' of virtual machine 'ledger' is true in 0.json and false in 1.json.",
    ]);
  });
});
