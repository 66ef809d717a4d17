import { regionSource } from "../../schemas/values/region-list.ts";
import { machineSizeSources } from "./azure-machine-series.ts";
import { constrainedSizeSource, nvmeSource, sizeNameSource } from "./azure-machine-sizes.ts";
import { azureToAzureSystemSource, trustedLaunchSystemSource } from "./azure-to-azure-systems.ts";
import type { TableSource } from "./dated-table.ts";
import { diskFilesSource, largestVhd } from "./disk-files.ts";
import { dotNetSource } from "./dot-net-releases.ts";
import { endorsedSource, linuxAgentSource } from "./guests/linux-and-bsd.ts";
import {
  clientSource,
  nanoServerSource,
  serverSource,
  windows11Source,
  windowsVersionSource,
} from "./guests/windows.ts";
import { hyperVServerSource } from "./host-operating-systems.ts";
import { kernelSource } from "./kernels/kernels.ts";
import { zoneSource } from "./regions-without-zones.ts";
import { restrictedRegionSource } from "./restricted-regions.ts";
import { rollupSource } from "./rollups.ts";
import { vmmSources } from "./vmm-releases.ts";

/** The tables that stand beside the rows of the documents, with where each is from. */
export const tableSources: readonly TableSource[] = [
  rollupSource,
  regionSource,
  restrictedRegionSource,
  zoneSource,
  serverSource,
  clientSource,
  windows11Source,
  endorsedSource,
  linuxAgentSource,
  windowsVersionSource,
  nanoServerSource,
  hyperVServerSource,
  ...vmmSources,
  dotNetSource,
  azureToAzureSystemSource,
  trustedLaunchSystemSource,
  kernelSource,
  ...machineSizeSources,
  diskFilesSource,
  largestVhd,
  nvmeSource,
  constrainedSizeSource,
  sizeNameSource,
];

/** The day on which documents and tables were last held against what Microsoft publishes, as year-month-day. */
export const LAST_CHECKED = "2026-11-28";

/** How long what was checked is taken to be up to date, in months. */
export const FRESH_FOR_MONTHS = 12;

/** Whether documents and tables were last checked longer ago than they are taken to be up to date. */
export function areTablesOld(today: Date): boolean {
  const end = new Date(`${LAST_CHECKED}T00:00:00Z`);
  end.setUTCMonth(end.getUTCMonth() + FRESH_FOR_MONTHS);
  return today.getTime() > end.getTime();
}
