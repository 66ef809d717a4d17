import type { TableSource } from "./dated-table.ts";

/** Where it is said that the ending of a disk's file determines its format. */
export const diskFilesSource: TableSource = {
  name: "Files of virtual hard disks",
  source: "New-VHD",
  date: "2016-12-20",
  url: "https://learn.microsoft.com/powershell/module/hyper-v/new-vhd",
};

/** The format of the files with an ending, in the words of Get-VHD; checkpoints (`.avhdx`) have that of the disk below them. */
const FORMATS: Readonly<Record<string, string>> = {
  vhd: "VHD",
  avhd: "VHD",
  vhdx: "VHDX",
  avhdx: "VHDX",
  vhds: "VHDSet",
  // Those of other products, which people convert from.
  vmdk: "VMDK",
  vdi: "VDI",
  qcow2: "QCOW2",
};

/** The format that the ending of a path tells; undefined where it has none, or one that is not known. */
export function formatOfFile(path: string): string | undefined {
  const ending = /\.([a-z0-9]+)\s*$/i.exec(path)?.[1]?.toLowerCase();
  return ending !== undefined && Object.hasOwn(FORMATS, ending) ? FORMATS[ending] : undefined;
}

/** Whether a file is that of a checkpoint, which holds what was written since: `.avhdx`, or `.avhd` below a VHD. */
export function isCheckpointFile(path: string): boolean {
  return /\.avhdx?\s*$/i.test(path);
}

/**
 * Whether a path is that of a disk of the host, and of no file: `\\.\PHYSICALDRIVE2` as Windows names it, `Disk 2 1.00 TB Bus
 * 0 Lun 1 Target 0` as Get-VMHardDiskDrive does.
 */
export function isPhysicalDisk(path: string): boolean {
  return /^\\\\[.?]\\physicaldrive\d+$|^disk \d+\b(?!.*\\)/i.test(path.trim());
}

/** What Hyper-V can make. */
export const largestVhd = {
  /** 2,040 GB. */
  bytes: 2040 * 1024 ** 3,
  name: "Largest VHD disk",
  source: "Plan for Hyper-V scalability in Windows Server",
  date: "2021-09-16",
  url: "https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/plan-hyper-v-scalability-in-windows-server",
} as const;
