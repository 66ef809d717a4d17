/**
 * The regions that are kept for disaster recovery within a country, each with the region whose customers it is for.
 * Source: support matrix for Azure VM disaster recovery between Azure regions, 2026-02-27; the edition of 2025-06-13 has
 * the same.
 */
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
