import {
  GB,
  largestManagedDisk,
  lastAgentWithoutLargeDisks,
  maximumBytesWithoutLargeDisks,
  TB,
} from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** What a machine must be like to run in Azure. */
export const azureVmRequirements = {
  "hyperv-to-azure/azure-vm-requirements/guest-os": {
    title: "Guest operating system",
    summary: "The guest runs an operating system that Azure supports.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    reading:
      "Which systems Azure supports is data of drlint, with the source of each, and settings can add to it. A system that it does not know is undecided.",
  },
  "hyperv-to-azure/azure-vm-requirements/architecture": {
    title: "Architecture of the guest",
    summary: "The guest is 64-bit; only Windows Server 2008 may be 32-bit.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      sixtyFourBitArchitectures: {
        value: ["x64"],
        unit: "names",
        source: "document",
        note: "The document says 64-bit; this is the inventory's word for it.",
      },
      untoldArchitectures: {
        value: ["arm64"],
        unit: "names",
        source: "reading",
        note: "It is 64-bit as well, but no document speaks of it as a guest on Hyper-V.",
      },
      thirtyTwoBitOperatingSystems: { value: ["Windows Server 2008"], unit: "names", source: "document" },
    },
    reading:
      "Windows Server 2008 R2 is another system, and has no 32-bit edition. A guest for Arm is 64-bit, but no document speaks of one: a warning.",
  },
  "hyperv-to-azure/azure-vm-requirements/os-disk-size": {
    title: "Size of the OS disk",
    summary:
      "The OS disk of a generation 1 machine holds at most 2 TB, that of a generation 2 machine at most 4 TB; large ones need software newer than 2.0.9214.0 on the host, and managed disks.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      maximumBytesGeneration1: { value: 2 * TB, unit: "bytes", source: "document" },
      maximumBytesGeneration2: { value: 4 * TB, unit: "bytes", source: "document" },
      largestOsDiskBytes: {
        value: 4095 * GB,
        unit: "bytes",
        source: "reading",
        note: "The largest OS disk that Azure takes is one gigabyte short of 4 TB.",
      },
      warnFromBytesGeneration2: {
        value: 2 * TB,
        unit: "bytes",
        source: "reading",
        note: "From this size on, the rows on UEFI boot and on machine types refuse what this row allows.",
      },
      largeDiskBytes: {
        value: 2 * TB,
        unit: "bytes",
        source: "reading",
        note: "OS disks above this size are the large ones that need the newer agent and managed disks.",
      },
      lastAgentVersionWithoutLargeDisks: lastAgentWithoutLargeDisks,
    },
    reading:
      "Sizes are binary: 2 TB is 2,048 GB. For generation 2 the rows on UEFI boot and on machine types stop below 2 TB where this row allows 4 TB, so in between there is one warning that names all three. The version number belongs to the Recovery Services agent.",
  },
  "hyperv-to-azure/azure-vm-requirements/os-disk-count": {
    title: "Number of OS disks",
    summary: "A machine has exactly one OS disk.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      count: { value: 1, unit: "disks", source: "document" },
    },
  },
  "hyperv-to-azure/azure-vm-requirements/data-disk-count": {
    title: "Number of data disks",
    summary: "A machine has at most 16 data disks.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      maximumCount: { value: 16, unit: "disks", source: "document" },
    },
    reading: "Excluded disks are not counted.",
  },
  "hyperv-to-azure/azure-vm-requirements/data-disk-size": {
    title: "Size of a data disk",
    summary:
      "A data disk has up to 32 TB; large ones need software newer than 2.0.9214.0 on the host, and managed disks.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      maximumBytes: { value: 32 * TB, unit: "bytes", source: "document" },
      largestManagedDiskBytes: largestManagedDisk,
      maximumBytesWithoutLargeDisks,
      lastAgentVersionWithoutLargeDisks: lastAgentWithoutLargeDisks,
    },
    reading:
      "Sizes are binary: 32 TB is 32,768 GB. It agrees with the row on disks over 1 TB, and one finding names both.",
  },
  "hyperv-to-azure/azure-vm-requirements/network-adapters": {
    title: "Number of network adapters",
    summary: "A machine may have several network adapters.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-vm-requirements/shared-vhd": {
    title: "Shared disk files",
    summary: "A disk file that several machines share is not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    reading:
      "A file counts as shared when it is marked so, or when two machines name one file: on the same share, on the same host, or on the same volume of one cluster. The same local path on two hosts is two files.",
  },
  "hyperv-to-azure/azure-vm-requirements/fc-disk": {
    title: "Fibre Channel disks",
    summary: "Fibre Channel disks are not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
  },
  "hyperv-to-azure/azure-vm-requirements/hard-disk-format": {
    title: "Format of the disk file",
    summary:
      "A disk is VHD or VHDX; a VHDX becomes a VHD at failover to Azure, and on premises it is VHDX again after failback.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      diskFormats: { value: ["VHD", "VHDX"], unit: "names", source: "document" },
    },
  },
  "hyperv-to-azure/azure-vm-requirements/bitlocker": {
    title: "BitLocker",
    summary: "BitLocker is not supported and is turned off before replication is enabled.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
  },
  "hyperv-to-azure/azure-vm-requirements/vm-name": {
    title: "Name of the machine",
    summary:
      "The name has 1 to 63 letters, digits and hyphens, with a letter or digit at both ends; it can be set in Site Recovery.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      minimumLength: { value: 1, unit: "characters", source: "document" },
      maximumLength: { value: 63, unit: "characters", source: "document" },
      pattern: {
        value: "^[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?$",
        unit: "pattern",
        source: "document",
        note: "Letters, digits and hyphens, with a letter or digit first and last. The length is a limit of its own.",
      },
    },
    reading:
      "It is the name in Azure that counts. A target name that breaks the row is an error; a source name that breaks it without a target name is a warning, since the target name can be set later.",
  },
  "hyperv-to-azure/azure-vm-requirements/vm-type": {
    title: "Generation of the machine",
    summary:
      "Generation 1 is supported, and generation 2 with a basic OS disk of one or two VHDX data volumes and less than 2 TB.",
    kind: "static",
    level: "warning",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      generations: { value: [1, 2], unit: "generation", source: "document" },
      osDiskType: { value: "basic", unit: "name", source: "document" },
      maximumDataVolumes: { value: 2, unit: "volumes", source: "document" },
      diskFormat: { value: "VHDX", unit: "name", source: "document" },
      osDiskBytesBelow: {
        value: 2 * TB,
        unit: "bytes",
        source: "document",
        note: "Smaller than this; a disk of exactly this size is too large.",
      },
    },
    reading:
      "Only the OS disk is held to 2 TB; the row on the size of the OS disk allows generation 2 up to 4 TB, so that is one warning for both. The sizes of data disks do not count here.",
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
