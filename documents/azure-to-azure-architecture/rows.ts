import type { DocumentRows } from "../types.ts";

/** The row on the snapshots of Azure machines. */
export const rows = {
  "azure-to-azure-architecture/app-consistent-below-retention": {
    title: "Snapshots more often than the retention",
    summary:
      "The time between two application-consistent snapshots is shorter than recovery points are kept for.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading: "A frequency of 0 takes no snapshots, so that none are too far apart.",
  },
} as const satisfies DocumentRows<"azure-to-azure-architecture">;
