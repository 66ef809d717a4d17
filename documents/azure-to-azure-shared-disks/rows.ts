import type { DocumentRows } from "../types.ts";

/** The rows on shared disks. */
export const rows = {
  "azure-to-azure-shared-disks/types": {
    title: "Kinds of shared disk",
    summary: "Shared disks of the kinds Standard SSD, Premium SSD, Premium SSD v2 and Ultra are supported.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      skus: {
        value: [
          "StandardSSD_LRS",
          "StandardSSD_ZRS",
          "Premium_LRS",
          "Premium_ZRS",
          "PremiumV2_LRS",
          "UltraSSD_LRS",
        ],
        unit: "names",
        source: "document",
      },
    },
    reading:
      "Editions of 2025 did not take Premium SSD v2 and Ultra disks. The same list asks for basic disks in Windows, which nothing in Azure tells.",
  },
  "azure-to-azure-shared-disks/zrs-zonal": {
    title: "Zone-redundant shared disks between zones",
    summary: "Zone-redundant shared disks do not replicate to another zone.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading: "The article on zones says it of all zone-redundant disks: one finding has both rows.",
  },
  "azure-to-azure-shared-disks/target-redundancy": {
    title: "Redundancy of shared disks at the target",
    summary:
      "To another region a zone-redundant shared disk stays one, and a locally redundant one may become one; to another zone it stays locally redundant.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "azure-to-azure-shared-disks/windows": {
    title: "Shared disks on Windows Server",
    summary: "Shared disks replicate of machines with Windows Server 2016 and later.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { oldestSystem: { value: "Windows Server 2016", unit: "name", source: "document" } },
  },
  "azure-to-azure-shared-disks/failover-cluster": {
    title: "Shared disks of failover clusters",
    summary:
      "Shared disks replicate of Windows Server failover clusters whose nodes are active one at a time.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "Whether nodes are active at the same time nothing records, and is not looked at.",
  },
  "azure-to-azure-shared-disks/all-nodes": {
    title: "All nodes with the same shared disks",
    summary: "The nodes of a cluster are protected together, and all of them have the same shared disks.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "Common questions (2025-07-25): single nodes can be protected where the shared disk is excluded.",
  },
  "azure-to-azure-shared-disks/groups": {
    title: "Replication groups of clusters",
    summary: "Neither several clusters nor a cluster and other machines can be protected as one group.",
    kind: "static",
    level: "error",
    verdict: "no",
  },
} as const satisfies DocumentRows<"azure-to-azure-shared-disks">;
