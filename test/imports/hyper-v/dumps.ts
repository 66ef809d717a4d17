/** What cmdlets of Hyper-V say, as ConvertTo-Json leaves it: numbers for enumerations, one object for a list of one. */

export const LEDGER = "0f0e0d0c-1111-4222-8333-445566778899";
export const ADAPTER = "AABBCCDD-5555-4666-9777-889900AABBCC";
const FOLDER = "D:\\Machines\\ledger";

/** Get-VM | ConvertTo-Json -Depth 3, of one machine that runs and has a checkpoint. */
export const getVM = {
  VMName: "ledger",
  VMId: LEDGER,
  Name: "ledger",
  Id: LEDGER,
  State: 2,
  Uptime: { Ticks: 864000000000, Days: 1 },
  Generation: 2,
  Version: "9.0",
  ComputerName: "HV1",
  IsClustered: false,
  ReplicationMode: 0,
  ParentSnapshotName: "before the update",
  CreationTime: "/Date(1655971200000)/",
  NetworkAdapters: [
    {
      Name: "Network Adapter",
      Id: `Microsoft:${LEDGER.toUpperCase()}\\${ADAPTER}`,
      VMId: LEDGER,
      SwitchName: "quay-switch",
      Connected: true,
      IsLegacy: false,
      MacAddress: "00155D0A1001",
      IPAddresses: { value: ["192.168.7.20", "fe80::1c2d:3e4f:5a6b:7c8d"], Count: 2 },
      VlanSetting: "Microsoft.HyperV.PowerShell.VMNetworkAdapterVlanSetting",
    },
  ],
  HardDrives: [
    {
      Path: `${FOLDER}\\ledger_6BAF6CE7-F0E4-4516-9772-CF7EECB1B08D.avhdx`,
      DiskNumber: null,
      SupportPersistentReservations: false,
      ControllerType: 1,
      ControllerNumber: 0,
      ControllerLocation: 0,
      Id: `Microsoft:${LEDGER.toUpperCase()}\\F8B3781B-1E82-4818-A1C3-63D806EC15BB\\0\\0\\D`,
      VMId: LEDGER,
    },
  ],
  DVDDrives: [{ ControllerType: 1, Path: "C:\\iso\\setup.iso", DvdMediaType: 2, VMId: LEDGER }],
  VMIntegrationService: ["Microsoft.HyperV.PowerShell.VMIntegrationComponent"],
};

/** Get-VHD of both parts of the chain. Of formats 3 is VHDX. */
export const getVHD = [
  {
    Path: `${FOLDER}\\ledger_6BAF6CE7-F0E4-4516-9772-CF7EECB1B08D.avhdx`,
    VhdFormat: 3,
    VhdType: 4,
    Size: 136365211648,
    FileSize: 4194304,
    LogicalSectorSize: 512,
    PhysicalSectorSize: 4096,
    DiskIdentifier: "AAAAAAAA-0000-4111-8222-333344445555",
    ParentPath: `${FOLDER}\\ledger.vhdx`,
  },
  {
    Path: `${FOLDER}\\ledger.vhdx`,
    VhdFormat: 3,
    VhdType: 3,
    Size: 136365211648,
    DiskIdentifier: "4C3B2A19-0000-4111-8222-333344445555",
    ParentPath: null,
  },
];

/** Get-VMFirmware. On is 0. */
export const getVMFirmware = {
  VMName: "ledger",
  VMId: LEDGER,
  SecureBoot: 0,
  BootOrder: ["Drive", "Network"],
};

/** Get-VMSnapshot, which has nearly what a machine has. */
export const getVMSnapshot = {
  Name: "before the update",
  Id: "99999999-1111-4222-8333-445566778899",
  VMName: "ledger",
  VMId: LEDGER,
  State: 9,
  Generation: 2,
  SnapshotType: 2,
  HardDrives: [
    { Path: `${FOLDER}\\ledger.vhdx`, ControllerType: 1, ControllerNumber: 0, ControllerLocation: 0 },
  ],
};

/** What a collector of somebody's own writes: all that was asked of a host in one object. */
export const ofHost = {
  collectedAt: "2026-03-01T07:30:00.0000000+01:00",
  computerName: "HV1",
  host: {
    name: "HV1",
    logicalProcessorCount: 32,
    memoryCapacity: 274877906944,
    os: { caption: "Microsoft Windows Server 2022 Standard " },
    lbfoTeams: [],
    switches: { name: "quay-switch", switchType: "External", embeddedTeamingEnabled: false },
    managementAdapters: [
      {
        name: "Management",
        switchName: "quay-switch",
        macAddress: "00155D0A0001",
        vlanMode: "Untagged",
        accessVlanId: 0,
      },
    ],
    ipInterfaces: {
      interfaceAlias: "Management",
      ipv4: { address: "10.0.10.21" },
      ipv6: [{ address: "fe80::1" }],
    },
  },
  cluster: {
    name: "quay",
    nodes: [
      { name: "HV1", state: "Up" },
      { name: "HV2", state: "Down" },
    ],
  },
  vms: {
    name: "gate",
    id: "{1A1B1C1D-2222-4333-8444-556677889900}",
    state: "Off",
    generation: 1,
    isClustered: true,
    disks: {
      controllerType: "IDE",
      controllerNumber: 0,
      controllerLocation: 0,
      path: "D:\\gate\\gate.vhd",
      vhdFormat: "VHD",
      vhdType: "Fixed",
      size: 42949672960,
    },
    networkAdapters: {
      name: "Netz 1",
      switchName: null,
      macAddress: "000000000000",
      ipAddresses: "",
      connected: false,
      vlanMode: "Untagged",
    },
    guest: null,
  },
  warnings: ["Cluster node HV2 is Down; not collected."],
};
