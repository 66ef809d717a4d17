import {
  adapterId,
  DISKS,
  fileOf,
  guidOf,
  type Machine,
  macOf,
  madeAt,
  NO_ID,
  numberOf,
} from "./machines.ts";
import type { Printing } from "./printing.ts";

const SCSI = "F8B3781B-1E82-4818-A1C3-63D806EC15BB";
const MEBIBYTE = 2 ** 20;
const SERVICES = [
  "Guest Service Interface",
  "Heartbeat",
  "Key-Value Pair Exchange",
  "Shutdown",
  "Time Synchronization",
  "VSS",
];

/**
 * Machines with their parts in them, as `Get-VM | ConvertTo-Json -Depth 3` of PowerShell 7 prints them: indented by two blanks, numbers for
 * enumerations, and a text for what stands deeper than the parts. Windows PowerShell 5.1 indents by four blanks and by the length of
 * each name. The properties are those of the types that containers/libhvee, pkg/hypervctl, has for that output (2025).
 */
export function hyperVDump(machines: readonly Machine[], print: Printing): unknown {
  return machines.map((machine) =>
    print(
      {
        ReplicationMode: 0,
        State: 2,
        HardDrives: DISKS.map((disk, at) => drive(machine, disk, at, print)),
        Generation: 2,
        IsClustered: false,
        Id: machine.id.toLowerCase(),
        Name: machine.name,
        NetworkAdapters: [adapter(machine, print)],
        ComputerName: `HV${machine.host}`,
        VMName: machine.name,
        VMId: machine.id.toLowerCase(),
      },
      { ...settings(machine), ...parts(machine) },
    ),
  );
}

function drive(machine: Machine, disk: string, at: number, print: Printing): object {
  return print(
    {
      Path: fileOf(machine, disk),
      DiskNumber: null,
      SupportPersistentReservations: false,
      ControllerLocation: at,
      ControllerNumber: 0,
      ControllerType: 1,
      Id: `Microsoft:${machine.id}\\${SCSI}\\0\\${at}\\D`,
      VMId: machine.id.toLowerCase(),
    },
    {
      MaximumIOPS: 0,
      MinimumIOPS: 0,
      QoSPolicyID: NO_ID,
      WriteHardeningMethod: 0,
      Name: `Hard Drive on SCSI controller number 0 at location ${at}`,
      PoolName: "Primordial",
      ...ofMachine(machine),
    },
  );
}

function adapter(machine: Machine, print: Printing): object {
  return print(
    {
      MacAddress: macOf(machine),
      IsLegacy: false,
      // A list within a part is one text.
      IPAddresses: `192.168.${machine.low} fe80::1c2d:${machine.index.toString(16)}`,
      Connected: true,
      SwitchName: "external",
      Id: adapterId(machine),
      Name: "Network Adapter",
      VMId: machine.id.toLowerCase(),
    },
    {
      ...ADAPTER,
      AdapterId: machine.adapter,
      SwitchId: guidOf({ index: machine.host }, "external switch"),
      ...ofMachine(machine),
    },
  );
}

/** What an adapter has besides that is the same for all that nobody has set otherwise. */
const ADAPTER = {
  ClusterMonitored: true,
  MediaType: 0,
  DynamicMacAddressEnabled: true,
  InterruptModeration: true,
  AllowPacketDirect: false,
  VirtualSystemIdentifiers: "",
  NumaAwarePlacement: false,
  IsSynthetic: true,
  DeviceNaming: 1,
  IovWeight: 0,
  IovQueuePairsRequested: 1,
  IovInterruptModeration: 0,
  PacketDirectNumProcs: 0,
  PacketDirectModerationCount: 0,
  PacketDirectModerationInterval: 0,
  IovQueuePairsAssigned: 0,
  IovUsage: 0,
  VirtualFunction: null,
  MandatoryFeatureId: "",
  MandatoryFeatureName: "",
  PoolName: "",
  TestReplicaPoolName: "",
  TestReplicaSwitchName: "",
  StatusDescription: "OK",
  Status: "Ok",
  IsManagementOs: false,
  IsExternalAdapter: false,
  AclList: "",
  ExtendedAclList: "",
  IsolationSetting: "Microsoft.HyperV.PowerShell.VMNetworkAdapterIsolationSetting",
  RoutingDomainList: "",
  VlanSetting: "Microsoft.HyperV.PowerShell.VMNetworkAdapterVlanSetting",
  BandwidthSetting: null,
  CurrentIsolationMode: 2,
  MacAddressSpoofing: 1,
  DhcpGuard: 1,
  RouterGuard: 1,
  PortMirroringMode: 0,
  IeeePriorityTag: 1,
  VirtualSubnetId: 0,
  DynamicIPAddressLimit: 0,
  StormLimit: 0,
  AllowTeaming: 1,
  FixSpeed10G: 1,
  VMQWeight: 100,
  IPsecOffloadMaxSA: 512,
  VrssEnabled: true,
  VrssEnabledRequested: true,
  VmmqEnabled: true,
  VmmqEnabledRequested: true,
  VrssMaxQueuePairs: 16,
  VrssMaxQueuePairsRequested: 16,
  VrssMinQueuePairs: 1,
  VrssMinQueuePairsRequested: 1,
  VrssQueueSchedulingMode: 0,
  VrssQueueSchedulingModeRequested: 0,
  VrssExcludePrimaryProcessor: false,
  VrssExcludePrimaryProcessorRequested: false,
  VrssIndependentHostSpreading: false,
  VrssIndependentHostSpreadingRequested: false,
  VrssVmbusChannelAffinityPolicy: 3,
  VrssVmbusChannelAffinityPolicyRequested: 3,
  RscEnabled: true,
  RscEnabledRequested: true,
  VmqUsage: 1,
  IPsecOffloadSAUsage: 0,
  VFDataPathActive: false,
  VMQueue: null,
  BandwidthPercentage: 0,
  IsTemplate: false,
};

/** What every part of a machine says of it. */
function ofMachine({ name, host }: Machine): object {
  return {
    VMName: name,
    VMSnapshotId: NO_ID,
    VMSnapshotName: "",
    CimSession: "CimSession: .",
    ComputerName: `HV${host}`,
    IsDeleted: false,
    VMCheckpointId: NO_ID,
    VMCheckpointName: "",
  };
}

/** What a machine says of itself besides. */
function settings(machine: Machine): object {
  const { name } = machine;
  const memory = 1024 * MEBIBYTE * (numberOf(machine, 31) + 1);
  return {
    ConfigurationLocation: `D:\\Machines\\${name}`,
    GuestStatePath: `D:\\Machines\\${name}`,
    SmartPagingFileInUse: false,
    SmartPagingFilePath: `D:\\Machines\\${name}`,
    SnapshotFileLocation: `D:\\Machines\\${name}`,
    AutomaticStartAction: 3,
    AutomaticStartDelay: 0,
    AutomaticStopAction: 3,
    AutomaticCriticalErrorAction: 1,
    AutomaticCriticalErrorActionTimeout: 30,
    AutomaticCheckpointsEnabled: false,
    CPUUsage: numberOf(machine, 40),
    MemoryAssigned: memory,
    MemoryDemand: Math.round(memory * 0.7),
    MemoryStatus: "OK",
    NumaAligned: true,
    NumaNodesCount: 1,
    NumaSocketCount: 1,
    Heartbeat: 2,
    IntegrationServicesState: "",
    IntegrationServicesVersion: {
      Major: 0,
      Minor: 0,
      Build: -1,
      Revision: -1,
      MajorRevision: -1,
      MinorRevision: -1,
    },
    Uptime: uptime(machine),
    OperationalStatus: [2],
    PrimaryOperationalStatus: 2,
    SecondaryOperationalStatus: null,
    StatusDescriptions: ["Operating normally"],
    PrimaryStatusDescription: "Operating normally",
    SecondaryStatusDescription: null,
    Status: "Operating normally",
    ReplicationHealth: 0,
    ReplicationState: 0,
    ResourceMeteringEnabled: false,
    CheckpointType: 3,
    EnhancedSessionTransportType: 0,
    Groups: [],
    Version: "10.0",
    VirtualMachineType: 1,
    VirtualMachineSubType: 2,
    GuestStateIsolationType: 16,
    Notes: "",
    DynamicMemoryEnabled: false,
    MemoryMaximum: 1024 * 1024 * MEBIBYTE,
    MemoryMinimum: 512 * MEBIBYTE,
    MemoryStartup: memory,
    ProcessorCount: numberOf(machine, 8) + 1,
    BatteryPassthroughEnabled: true,
    ParentSnapshotId: null,
    ParentSnapshotName: null,
    Path: `D:\\Machines\\${name}`,
    SizeOfSystemFiles: 28_672 + numberOf(machine, 4096),
    GuestControlledCacheTypes: false,
    LowMemoryMappedIoSpace: 128 * MEBIBYTE,
    HighMemoryMappedIoSpace: 512 * MEBIBYTE,
    HighMemoryMappedIoBaseAddress: 65_280 * MEBIBYTE,
    LockOnDisconnect: 1,
    CreationTime: madeAt(machine),
    CimSession: { ComputerName: null, InstanceId: guidOf({ index: 0 }, "session") },
    IsDeleted: false,
    ParentCheckpointId: null,
    ParentCheckpointName: null,
    CheckpointFileLocation: `D:\\Machines\\${name}`,
  };
}

/** Since when a machine runs, as .NET has a span of time. */
function uptime(machine: Machine): object {
  const seconds = 86_400 + numberOf(machine, 8_640_000);
  return {
    Ticks: seconds * 10_000_000,
    Days: Math.floor(seconds / 86_400),
    Hours: Math.floor(seconds / 3600) % 24,
    Milliseconds: 0,
    Microseconds: 0,
    Nanoseconds: 0,
    Minutes: Math.floor(seconds / 60) % 60,
    Seconds: seconds % 60,
    TotalDays: seconds / 86_400,
    TotalHours: seconds / 3600,
    TotalMilliseconds: seconds * 1000,
    TotalMicroseconds: seconds * 1_000_000,
    TotalNanoseconds: seconds * 1_000_000_000,
    TotalMinutes: seconds / 60,
    TotalSeconds: seconds,
  };
}

/** The parts of a machine that nobody reads. */
function parts(machine: Machine): object {
  const own = { VMId: machine.id.toLowerCase(), ...ofMachine(machine) };
  const comPort = (number: number) => ({
    Path: "",
    DebuggerMode: 1,
    Name: `COM ${number}`,
    Id: `Microsoft:${machine.id}\\8E3A359F-559A-4B6A-98A9-1690A6100ED7\\${number - 1}`,
    ...own,
    CimSession: { ComputerName: null, InstanceId: guidOf({ index: 0 }, "session") },
  });
  return {
    ComPort1: comPort(1),
    ComPort2: comPort(2),
    DVDDrives: [
      {
        DvdMediaType: 0,
        Path: null,
        ControllerLocation: DISKS.length,
        ControllerNumber: 0,
        ControllerType: 1,
        Name: `DVD Drive on SCSI controller number 0 at location ${DISKS.length}`,
        PoolName: "Primordial",
        Id: `Microsoft:${machine.id}\\${SCSI}\\0\\${DISKS.length}\\D`,
        ...own,
      },
    ],
    FibreChannelHostBusAdapters: [],
    FloppyDrive: null,
    RemoteFxAdapter: null,
    VMIntegrationService: SERVICES.map((service) => ({
      Enabled: true,
      OperationalStatus: "Ok",
      PrimaryOperationalStatus: 2,
      PrimaryStatusDescription: "OK",
      SecondaryOperationalStatus: null,
      SecondaryStatusDescription: "",
      StatusDescription: "OK",
      Name: service,
      Id: `Microsoft:${machine.id}\\${guidOf({ index: 0 }, service).toUpperCase()}`,
      ...own,
    })),
  };
}
