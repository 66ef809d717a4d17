import {
  adapterId,
  byHost,
  DISKS,
  fileOf,
  guidOf,
  type Machine,
  macOf,
  madeAt,
  NO_ID,
  numberOf,
  seenAt,
  sizeOf,
} from "./machines.ts";
import type { Printing } from "./printing.ts";

/**
 * Machines of VMM with the hosts they run on, as ConvertTo-Json leaves them, indented by two blanks; Windows PowerShell 5.1, which VMM's
 * module wants, indents by four and by the length of each name. Machines and hosts have the properties that the inventory of
 * ManageIQ asks for, and disks, adapters, checkpoints and volumes all that VMM has of them: those of a dump of System Center 2012 R2
 * (ManageIQ/manageiq-providers-scvmm, spec/tools/scvmm_data, 2017). What stands deeper is its name there.
 */
export function vmmDump(machines: readonly Machine[], print: Printing): unknown {
  return {
    hosts: [...byHost(machines).keys()].map((host) => hostOfVmm(host, print)),
    vms: machines.map((machine) => machineOfVmm(machine, print)),
  };
}

const hostName = (host: number) => `hv${host}.harbour.example`;
const dateOf = (time: string) => `/Date(${Date.parse(time)})/`;

/** What every object of VMM has. */
const objectOf = (objectType: number) => ({
  ServerConnection: null,
  IsViewOnly: false,
  ObjectType: objectType,
  MarkedForDeletion: false,
  IsFullyCached: true,
});

/** What every object has that is a part of a machine. */
const partOf = (machine: Machine, objectType: number) => ({
  ...objectOf(objectType),
  Accessibility: 0,
  Description: "",
  AddedTime: dateOf(madeAt(machine)),
  ModifiedTime: dateOf(seenAt(machine)),
  Enabled: true,
  MostRecentTask: null,
});

function machineOfVmm(machine: Machine, print: Printing): object {
  const folder = `D:\\Machines\\${machine.name}`;
  return print(
    {
      HostName: hostName(machine.host),
      ID: guidOf(machine, "VMM"),
      Name: machine.name,
      Generation: 2,
      IsHighlyAvailable: false,
      OperatingSystem: systemOf("Windows Server 2022 Standard", print),
      VirtualHardDisks: DISKS.map((disk, at) => diskOfVmm(machine, disk, at, print)),
      VirtualNetworkAdapters: [adapterOfVmm(machine, print)],
      VMCPath: `${folder}\\Virtual Machines\\${machine.id}.vmcx`,
    },
    {
      BackupEnabled: true,
      BiosGuid: guidOf(machine, "BIOS"),
      ComputerName: `${machine.name}.harbour.example`,
      CPUCount: numberOf(machine, 8) + 1,
      CPUType: { Name: "3.60 GHz Xeon (2 MB L2 cache)", ID: guidOf({ index: 0 }, "CPU"), ...objectOf(38) },
      DataExchangeEnabled: true,
      HeartbeatEnabled: true,
      LastRestoredCheckpointID: machine.id,
      Memory: 1024 * (numberOf(machine, 31) + 1),
      OperatingSystemShutdownEnabled: true,
      ServerConnection: null,
      TimeSynchronizationEnabled: true,
      VirtualDVDDrives: [dvdDriveOfVmm(machine)],
      VMCheckpoints: machine.index % 2 === 0 ? [checkpointOfVmm(machine)] : [],
      StatusString: "Running",
      VirtualMachineStateString: "Running",
      DVDISO: {},
    },
  );
}

/** An operating system, which VMM takes from a list of its own. */
function systemOf(name: string, print: Printing): object {
  return print(
    { Name: name },
    {
      Description: name,
      Version: null,
      Architecture: 1,
      Edition: null,
      OSType: 0,
      IsWindows: true,
      ProductType: null,
      IsCustomizationAllowed: true,
      IsApplicationDeploymentAllowed: true,
      RequiresAdministratorAccountNameInSysprep: false,
      RequiresXMLSysprepFormat: true,
      AllowsOrgNameInSysprep: true,
      RequiresPIDInSysprep: false,
      ID: guidOf({ index: 0 }, name),
      ...objectOf(29),
    },
  );
}

function diskOfVmm(machine: Machine, disk: string, at: number, print: Printing): object {
  const file = fileOf(machine, disk);
  return print(
    {
      VHDFormatType: 2,
      VirtualizationPlatform: 2,
      MaximumSize: sizeOf(at),
      ParentDisk: null,
      Location: file,
    },
    {
      OperatingSystem: "Unknown",
      VHDType: 1,
      SANCopyCapable: false,
      IsCachedVhd: false,
      ComplianceStatus: null,
      Tag: null,
      HasProductKey: false,
      Release: null,
      State: 0,
      LibraryShareId: NO_ID,
      SharePath: file,
      FileShare: null,
      Directory: `D:\\Machines\\${machine.name}`,
      Size: Math.round(sizeOf(at) / 3) + numberOf(machine, 1_000_000),
      IsOrphaned: false,
      FamilyName: null,
      Namespace: null,
      ReleaseTime: null,
      HostVolumeId: guidOf({ index: machine.host }, "volume D"),
      HostVolume: "D:\\",
      Classification: "Local Storage",
      HostId: guidOf({ index: machine.host }, "host"),
      HostType: 9,
      HostName: hostName(machine.host),
      VMHost: hostName(machine.host),
      LibraryServer: null,
      CloudId: null,
      Cloud: null,
      LibraryGroup: "",
      GrantedToList: "",
      UserRoleID: NO_ID,
      UserRole: null,
      Owner: null,
      Name: `${machine.name}-${disk}`,
      ID: guidOf(machine, `VMM ${disk}`),
      ...partOf(machine, 4),
    },
  );
}

function adapterOfVmm(machine: Machine, print: Printing): object {
  const mac = macOf(machine, ":");
  return print(
    {
      VMNetwork: "External",
      VMSubnet: null,
      DeviceID: adapterId(machine),
      // A list within a part is one text.
      IPv4Addresses: `192.168.${machine.low}`,
      IPv6Addresses: `fe80::1c2d:${machine.index.toString(16)}`,
      Name: machine.name,
      ID: guidOf(machine, "VMM adapter"),
    },
    {
      SlotId: 0,
      VirtualNetwork: "external",
      VMwarePortGroup: null,
      MACAddressType: 1,
      EthernetAddressType: 1,
      PhysicalAddressType: 1,
      MACAddress: mac,
      EthernetAddress: mac,
      PhysicalAddress: mac,
      RequiredBandwidth: 0,
      VirtualNetworkAdapterType: 2,
      VmwAdapterIndex: null,
      LogicalNetwork: "External",
      VMNetworkServiceSetting: null,
      PortClassification: null,
      VirtualNetworkAdapterPortProfileSet: null,
      LogicalSwitch: null,
      GuestIPNetworkVirtualizationUpdatesEnabled: false,
      MACAddressSpoofingEnabled: false,
      MACAddressesSpoofingEnabled: false,
      VMNetworkOptimizationEnabled: false,
      VLanEnabled: true,
      VLanID: 20,
      UsesSriov: false,
      IsUsedForHostManagement: false,
      VirtualNetworkAdapterComplianceStatus: 0,
      TemplateNicName: null,
      VirtualNetworkAdapterComplianceErrors: "",
      PerfNetworkKBytesRead: numberOf(machine, 9000),
      PerfNetworkKBytesWrite: numberOf(machine, 7000),
      IPv4AddressType: 1,
      IPv6AddressType: 0,
      PortACL: null,
      ...partOf(machine, 8),
    },
  );
}

function dvdDriveOfVmm(machine: Machine): object {
  return {
    Connection: 0,
    ISOId: null,
    ISO: null,
    HostDrive: null,
    BusType: 1,
    Bus: 0,
    Lun: DISKS.length,
    ISOLinked: false,
    Name: machine.name,
    ID: guidOf(machine, "VMM DVD"),
    ...partOf(machine, 27),
  };
}

/** A checkpoint, as every second machine has one. */
function checkpointOfVmm(machine: Machine): object {
  const name = `${machine.name} - (03/01/2026 07:30:00)`;
  return {
    ParentCheckpointID: machine.id,
    CheckpointID: guidOf(machine, "checkpoint").toUpperCase(),
    VMId: guidOf(machine, "VMM"),
    CheckpointHWProfile: "Microsoft.SystemCenter.VirtualMachineManager.CheckpointHardwareProfile",
    VirtualDiskDrives: name,
    VM: machine.name,
    Name: name,
    ID: guidOf(machine, "VMM checkpoint"),
    ...partOf(machine, 46),
  };
}

function hostOfVmm(host: number, print: Printing): object {
  return print(
    {
      Name: hostName(host),
      OperatingSystem: systemOf("Microsoft Windows Server 2022 Datacenter", print),
      HyperVStateString: "Running",
      HyperVVersionString: "10.0.20348.1",
      VirtualizationPlatformString: "HyperV",
    },
    {
      CommunicationStateString: "Responding",
      CoresPerCPU: 16,
      DiskVolumes: ["C", "D"].map((drive) => volumeOf(host, drive)),
      DVDDriveList: [],
      ID: guidOf({ index: host }, "host"),
      LogicalProcessorCount: 64,
      OverallState: 0,
      PhysicalCPUCount: 2,
      ProcessorFamily: "179",
      ProcessorManufacturer: "Intel",
      ProcessorModel: "Xeon",
      ProcessorSpeed: 2133,
      RegisteredStorageFileShares: [],
      TotalMemory: 549_755_813_888,
      SMBiosGUIDString: guidOf({ index: host }, "BIOS of the host"),
      OperatingSystemVersionString: "10.0.20348",
    },
  );
}

function volumeOf(host: number, drive: string): object {
  const [id, disk] = [guidOf({ index: host }, `volume ${drive}`), guidOf({ index: host }, `disk ${drive}`)];
  return {
    Name: `${drive}:\\`,
    StorageVolumeID: id,
    ObjectID: `\\\\?\\Volume{${id}}\\`,
    HostVolumeID: id,
    MountPoints: `${drive}:\\`,
    Capacity: 17_592_186_044_416,
    FreeSpace: 4_398_046_511_104,
    VolumeLabel: "",
    FileSystem: "NTFS",
    IsSANMigrationPossible: false,
    IsClustered: false,
    IsClusterSharedVolume: false,
    InUse: false,
    VMHost: hostName(host),
    IsAvailableForPlacement: true,
    HostDiskID: disk,
    StorageDiskID: disk,
    HostDisk: "\\\\.\\PHYSICALDRIVE0",
    StorageDisk: "\\\\.\\PHYSICALDRIVE0",
    Classification: "Local Storage",
    StoragePool: null,
    ID: guidOf({ index: host }, `VMM volume ${drive}`),
    ...objectOf(10),
  };
}
