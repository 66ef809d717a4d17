import type { Enumeration } from "../enumeration.ts";

/** Get-VHD: VhdFormat. */
export const VHD_FORMAT: Enumeration = {
  cmdlet: "Get-VHD: VhdFormat",
  source: "Dumps of Windows Server, in which 3 is that of .vhdx and .avhdx files",
  date: "2026-11-28",
  names: { "2": "VHD", "3": "VHDX", "4": "VHDSet" },
};

/** The types of the module Hyper-V 2.0.0.0 of Windows, as they were taken down of it on that day for tests of DSC. */
const MODULE = {
  source:
    "dsccommunity/HyperVDsc, tests/Unit/Stubs/Hyper-V.stubs.psm1: namespace Microsoft.HyperV.PowerShell",
  date: "2020-03-08",
} as const;

/** Get-VMFirmware: SecureBoot, an OnOffState. */
export const SECURE_BOOT: Enumeration = {
  cmdlet: "Get-VMFirmware: SecureBoot",
  ...MODULE,
  names: { "0": "On", "1": "Off" },
};

/** Get-VMHardDiskDrive: ControllerType. */
export const CONTROLLER_TYPE: Enumeration = {
  cmdlet: "Get-VMHardDiskDrive: ControllerType",
  ...MODULE,
  names: { "0": "IDE", "1": "SCSI", "2": "PMEM" },
};

/** Get-VM: ReplicationMode, a VMReplicationMode. */
export const REPLICATION_MODE: Enumeration = {
  cmdlet: "Get-VM: ReplicationMode",
  ...MODULE,
  names: { "0": "None", "1": "Primary", "2": "Replica", "3": "TestReplica", "4": "ExtendedReplica" },
};

/** Get-VMNetworkAdapterVlan: OperationMode, a VMNetworkAdapterVlanMode. */
export const VLAN_MODE: Enumeration = {
  cmdlet: "Get-VMNetworkAdapterVlan: OperationMode",
  ...MODULE,
  names: { "0": "Untagged", "1": "Access", "2": "Trunk", "3": "Private" },
};
