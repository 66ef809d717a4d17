import type { DocumentRows } from "../types.ts";

/** The rows on machines that go to another zone. */
export const rows = {
  "azure-to-azure-zones/zonal-source": {
    title: "Source in a zone",
    summary: "Only a machine that runs in an availability zone replicates to another zone of its region.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "Common questions (2025-07-25): zones are logical, and source and target have to be different places. Within one subscription a number is one place, so the same number is refused. In another subscription the same number may be another place, which only Azure tells: a warning.",
  },
  "azure-to-azure-zones/other-group": {
    title: "Resource group of another zone",
    summary:
      "A machine that goes to another availability zone comes up in another resource group than its own.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "Where no group is chosen, Site Recovery makes one.",
  },
  "azure-to-azure-zones/regions": {
    title: "Regions with zone replication",
    summary: "Machines replicate to another zone in the regions that the article lists.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      regions: {
        value: [
          "brazilsouth",
          "canadacentral",
          "centralus",
          "eastus",
          "eastus2",
          "southcentralus",
          "usgovvirginia",
          "westus2",
          "westus3",
          "francecentral",
          "germanywestcentral",
          "italynorth",
          "northeurope",
          "norwayeast",
          "polandcentral",
          "swedencentral",
          "switzerlandnorth",
          "uksouth",
          "westeurope",
          "spaincentral",
          "israelcentral",
          "qatarcentral",
          "uaenorth",
          "southafricanorth",
          "australiaeast",
          "centralindia",
          "chinanorth3",
          "eastasia",
          "japaneast",
          "koreacentral",
          "southeastasia",
          "newzealandnorth",
        ],
        unit: "names",
        source: "document",
      },
    },
    reading:
      "The list grows, and newer regions with zones are missing from it: one that is not listed is a warning.",
  },
  "azure-to-azure-zones/test-network": {
    title: "Another network for tests",
    summary: "A failover to another zone is tested in another network than the machine's own.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading:
      "Where the network is in production, its test is one finding with the row of the article on network mapping.",
  },
  "azure-to-azure-zones/managed-disks": {
    title: "Disks between zones",
    summary: "Machines with zone-redundant or Ultra disks do not replicate to another zone.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      skus: { value: ["StandardSSD_ZRS", "Premium_ZRS", "UltraSSD_LRS"], unit: "names", source: "document" },
    },
  },
  "azure-to-azure-zones/public-ip-basic": {
    title: "Basic public addresses between zones",
    summary: "Public IP addresses of the Basic SKU are not supported for machines that go to another zone.",
    kind: "static",
    level: "error",
    verdict: "no",
  },
  "azure-to-azure-zones/backup": {
    title: "Azure Backup beside zone replication",
    summary:
      "Beside replication to another zone the backup and restore of files is supported, that of disks and machines is not.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
  },
  "azure-to-azure-zones/static-ip-spare": {
    title: "A spare address for each static one",
    summary:
      "A machine that goes to another zone and keeps its static address needs a free one in the subnet, which the failover gives to the source.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    reading:
      "It is so where the source is shut down in the failover, since nothing else frees its address. A machine for which another target address is set needs no spare one.",
  },
} as const satisfies DocumentRows<"azure-to-azure-zones">;
