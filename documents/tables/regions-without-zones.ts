import type { TableSource } from "./dated-table.ts";

/** Where it is taken from which regions have no availability zones. */
export const zoneSource: TableSource = {
  name: "Regions without availability zones",
  source: "Azure regions list",
  date: "2025-09-23",
  url: "https://learn.microsoft.com/azure/reliability/regions-list",
};

/** The regions that the list has without availability zones, by their short names. Azure adds zones to regions. */
export const regionsWithoutZones: ReadonlySet<string> = new Set([
  "australiacentral",
  "australiacentral2",
  "australiasoutheast",
  "brazilsoutheast",
  "canadaeast",
  "francesouth",
  "germanynorth",
  "koreasouth",
  "northcentralus",
  "norwaywest",
  "southafricawest",
  "southindia",
  "switzerlandwest",
  "uaecentral",
  "ukwest",
  "westcentralus",
  "westindia",
  "westus",
]);

/** The numbers of the zones that a region of Azure can have. */
export const zoneNumbers: readonly string[] = ["1", "2", "3"];
