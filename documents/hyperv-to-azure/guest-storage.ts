import {
  largestManagedDisk,
  lastAgentWithoutLargeDisks,
  maximumBytesWithoutLargeDisks,
  TB,
} from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The disks and volumes of a machine. */
export const guestStorage = {
  "hyperv-to-azure/guest-storage/vmdk": {
    title: "VMDK disks",
    summary: "VMDK does not arise: it is no format of Hyper-V.",
    kind: "static",
    level: "error",
    verdict: { vmm: "not-applicable", site: "not-applicable" },
    limits: {
      diskFormat: { value: "VMDK", unit: "name", source: "document" },
    },
    reading: "An inventory that records a VMDK disk contradicts Hyper-V, and is told so.",
  },
  "hyperv-to-azure/guest-storage/vhd-vhdx": {
    title: "VHD and VHDX disks",
    summary: "Disks in VHD and VHDX format are supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      diskFormats: { value: ["VHD", "VHDX"], unit: "names", source: "document" },
    },
  },
  "hyperv-to-azure/guest-storage/generation-2": {
    title: "Generation 2 machines",
    summary: "Machines of generation 2 are supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      generation: { value: 2, unit: "generation", source: "document" },
    },
  },
  "hyperv-to-azure/guest-storage/uefi-boot": {
    title: "UEFI boot",
    summary:
      "A UEFI machine is turned into one that boots by BIOS; it runs Windows Server 2012 or later, and its OS disk has at most five partitions and is smaller than 2 TB.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      generation: {
        value: 2,
        unit: "generation",
        source: "reading",
        note: "A machine of generation 2 always boots by UEFI.",
      },
      minimumOperatingSystem: { value: "Windows Server 2012", unit: "name", source: "document" },
      maximumPartitions: { value: 5, unit: "partitions", source: "document" },
      osDiskBytesBelow: {
        value: 2 * TB,
        unit: "bytes",
        source: "document",
        note: "Smaller than this; a disk of exactly this size is too large.",
      },
    },
    reading:
      "It wants Windows Server only, but the row on machine types no longer bars Linux or Windows clients on generation 2, as an edition of 2018 did, so those are a warning. The row on the size of the OS disk allows generation 2 up to 4 TB, so from 2 TB to 4 TB there is one warning that names the rows in conflict.",
  },
  "hyperv-to-azure/guest-storage/shared-cluster-disk": {
    title: "Shared cluster disks",
    summary: "Disks that the nodes of a guest cluster share are not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
  },
  "hyperv-to-azure/guest-storage/encrypted-disk": {
    title: "Encrypted disks",
    summary: "Encrypted disks are not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    reading: "It is encryption inside the guest that counts, whatever does it.",
  },
  "hyperv-to-azure/guest-storage/nfs": {
    title: "Disks on NFS",
    summary: "NFS does not arise for the disks of a Hyper-V machine.",
    kind: "static",
    level: "error",
    verdict: { vmm: "not-applicable", site: "not-applicable" },
    reading: "An inventory that records a disk on NFS contradicts Hyper-V, and is told so.",
  },
  "hyperv-to-azure/guest-storage/smb3": {
    title: "SMB storage in the guest",
    summary: "Storage that the guest reaches over SMB 3.0 is not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    reading:
      "It is a share that the guest itself mounts. A disk file that the host keeps on an SMB share is another matter, and supported.",
  },
  "hyperv-to-azure/guest-storage/rdm": {
    title: "Raw device mappings",
    summary: "Raw device mappings do not arise: Hyper-V has none.",
    kind: "static",
    level: "error",
    verdict: { vmm: "not-applicable", site: "not-applicable" },
    reading: "An inventory that records one contradicts Hyper-V, and is told so.",
  },
  "hyperv-to-azure/guest-storage/disk-over-1-tb": {
    title: "Disks over 1 TB",
    summary:
      "Disks over 1 TB are supported up to 32 TB, with software newer than 2.0.9214.0 on the host and only to managed disks.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      largeDiskBytes: {
        value: 1 * TB,
        unit: "bytes",
        source: "document",
        note: "The row speaks of disks above this size.",
      },
      maximumBytes: { value: 32 * TB, unit: "bytes", source: "document" },
      largestManagedDiskBytes: largestManagedDisk,
      maximumBytesWithoutLargeDisks,
      lastAgentVersionWithoutLargeDisks: lastAgentWithoutLargeDisks,
    },
    reading:
      "The version number that the document gives the provider belongs to the Recovery Services agent, so the agent of the host is compared. With an agent that is not newer, a disk over 4,095 GB (the old limit) is an error and one from 1 TB to there a warning. Above 32,767 GB, the largest disk that Azure makes, there is a warning up to 32 TB and an error beyond.",
  },
  "hyperv-to-azure/guest-storage/sector-4k-4k": {
    title: "4K disks",
    summary:
      "Disks whose logical and physical sectors are both 4 KB are not supported, for either generation.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    limits: {
      logicalSectorBytes: { value: 4096, unit: "bytes", source: "document" },
      physicalSectorBytes: { value: 4096, unit: "bytes", source: "document" },
    },
  },
  "hyperv-to-azure/guest-storage/sector-4k-512": {
    title: "Disks with 4K logical and 512-byte physical sectors",
    summary: "Disks with logical sectors of 4 KB and physical sectors of 512 bytes are supported.",
    kind: "static",
    level: "warning",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      logicalSectorBytes: { value: 4096, unit: "bytes", source: "document" },
      physicalSectorBytes: { value: 512, unit: "bytes", source: "document" },
      meantLogicalSectorBytes: {
        value: 512,
        unit: "bytes",
        source: "reading",
        note: "Of a 512e disk, which VHDX is unless somebody chose otherwise.",
      },
      meantPhysicalSectorBytes: {
        value: 4096,
        unit: "bytes",
        source: "reading",
        note: "Of a 512e disk, which VHDX is unless somebody chose otherwise.",
      },
    },
    reading:
      "No disk has physical sectors smaller than its logical ones. Most likely 512-byte logical and 4 KB physical sectors are meant, as VHDX has them, so a warning says that the two values look swapped.",
  },
  "hyperv-to-azure/guest-storage/lvm": {
    title: "Logical volumes of Linux",
    summary:
      "Linux logical volumes (LVM) are supported on data disks only, because Azure gives a machine one OS disk.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
  },
  "hyperv-to-azure/guest-storage/striped-volume-over-1-tb": {
    title: "Striped volumes over 1 TB",
    summary: "Volumes that are striped over several disks may be larger than 1 TB.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      largeVolumeBytes: {
        value: 1 * TB,
        unit: "bytes",
        source: "document",
        note: "The row speaks of volumes above this size.",
      },
    },
    reading:
      "The volume is supported, but the row on application-consistent snapshots still binds the policy of its machine.",
  },
  "hyperv-to-azure/guest-storage/storage-spaces": {
    title: "Storage Spaces",
    summary: "Storage Spaces and Storage Spaces Direct in the guest are not supported.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    limits: {
      layouts: {
        value: ["storageSpaces", "storageSpacesDirect"],
        unit: "names",
        source: "document",
        note: "In the words that the inventory uses for the layout of a volume.",
      },
    },
  },
  "hyperv-to-azure/guest-storage/hot-add-remove-disk": {
    title: "Adding or removing disks while protected",
    summary: "Disks cannot be added to a replicated machine or removed from it while it runs.",
    kind: "change",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    reading:
      "Whether the machine ran at the time is not recorded, so any disk that went from a machine that stayed protected is reported; an added disk names the row on adding disks too. A changed time of enabling shows that replication was disabled and enabled again in between, and then nothing is reported.",
  },
  "hyperv-to-azure/guest-storage/exclude-disk": {
    title: "Excluded disks",
    summary: "Disks may be excluded from replication.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
    reading:
      "An excluded disk is not held to the rows on disks and is not counted. The OS disk cannot be excluded.",
  },
  "hyperv-to-azure/guest-storage/mpio": {
    title: "Multiple paths in the guest",
    summary: "A guest may use multiple paths to its storage.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
