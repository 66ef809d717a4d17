import { regionSource } from "../../schemas/values/region-list.ts";
import type { TableSource } from "./dated-table.ts";
import { dotNetSource } from "./dot-net-releases.ts";
import { linuxSource } from "./guests/linux-and-bsd.ts";
import { windowsSource } from "./guests/windows.ts";
import { hostSource } from "./host-operating-systems.ts";
import { rollupSource } from "./rollups.ts";
import { vmmSource } from "./vmm-releases.ts";

/** The tables that stand beside the rows of the documents, with where each is from. */
export const tableSources: readonly TableSource[] = [
  rollupSource,
  regionSource,
  windowsSource,
  linuxSource,
  hostSource,
  vmmSource,
  dotNetSource,
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
