import type { Enumeration } from "../enumeration.ts";

const SOURCE =
  "A dump of System Center 2012 R2, in which the numbers of all 61 disks agree with what their files are called";

/** VirtualHardDisk: VHDFormatType. Get-VHD has other numbers for the same names. */
export const VHD_FORMAT_TYPE: Enumeration = {
  cmdlet: "Get-SCVirtualHardDisk: VHDFormatType",
  source: SOURCE,
  date: "2026-11-28",
  names: { "0": "VHD", "2": "VHDX" },
};

/** Get-SCVMHost: VirtualizationPlatform. */
export const PLATFORM: Enumeration = {
  cmdlet: "Get-SCVMHost: VirtualizationPlatform",
  source: "The same dump, whose hosts are all of Hyper-V",
  date: "2026-11-28",
  names: { "2": "HyperV" },
};
