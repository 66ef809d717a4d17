import type { Enumeration } from "../enumeration.ts";

/** Get-VHD: VhdFormat. */
export const VHD_FORMAT: Enumeration = {
  cmdlet: "Get-VHD: VhdFormat",
  source: "Dumps of Windows Server, in which 3 is that of .vhdx and .avhdx files",
  date: "2026-11-28",
  names: { "2": "VHD", "3": "VHDX", "4": "VHDSet" },
};

/** Get-VMFirmware: SecureBoot. */
export const SECURE_BOOT: Enumeration = {
  cmdlet: "Get-VMFirmware: SecureBoot",
  source: "Microsoft.HyperV.PowerShell.OnOffState: On, Off",
  date: "2026-11-28",
  names: { "0": "On", "1": "Off" },
};
