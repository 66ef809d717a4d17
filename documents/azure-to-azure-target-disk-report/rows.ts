import type { DocumentRows } from "../types.ts";

/** The row on target disks. */
export const rows = {
  "azure-to-azure-target-disk-report/high-churn": {
    title: "Target disks that ask for High Churn",
    summary: "A disk that is to come up as a Premium SSD v2 was reported to ask for High Churn.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      skus: {
        value: ["PremiumV2_LRS", "UltraSSD_LRS"],
        unit: "names",
        source: "reading",
        note: "The report is on the first.",
      },
    },
    reading:
      "The article on enabling replication (2026-05-05) says so of the disks of the source, Ultra disks included. Of other disks that are to come up as one no article says that it can be done, and the report, from memory, that it takes High Churn: a warning.",
  },
} as const satisfies DocumentRows<"azure-to-azure-target-disk-report">;
