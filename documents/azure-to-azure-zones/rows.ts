import type { DocumentRows } from "../types.ts";

/** The rows on machines that go to another zone. */
export const rows = {
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
} as const satisfies DocumentRows<"azure-to-azure-zones">;
