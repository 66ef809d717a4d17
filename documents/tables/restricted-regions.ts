import type { TableSource } from "./dated-table.ts";

/** Where the restricted regions are taken from. The edition of 2025-06-13 has the same. */
export const restrictedRegionSource: TableSource = {
  name: "Restricted regions",
  source: "Support matrix for Azure VM disaster recovery between Azure regions",
  date: "2026-02-27",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-support-matrix",
};

/** The regions that are kept for disaster recovery within a country, each with the region whose customers it is for. */
export const restrictedRegions: ReadonlyMap<string, string> = new Map([
  ["switzerlandwest", "switzerlandnorth"],
  ["francesouth", "francecentral"],
  ["norwaywest", "norwayeast"],
  ["jioindiacentral", "jioindiawest"],
  ["brazilsoutheast", "brazilsouth"],
  ["southafricawest", "southafricanorth"],
  ["germanynorth", "germanywestcentral"],
  ["uaecentral", "uaenorth"],
]);
