import type { DocumentRows } from "../types.ts";

/** The row on how often application-consistent snapshots are taken. */
export const rows = {
  "hyperv-site-to-azure/snapshot-frequency": {
    title: "Frequency of application-consistent snapshots",
    summary: "Application-consistent snapshots are taken every 1 to 12 hours.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      maximumFrequency: { value: 12, unit: "hours", source: "document" },
    },
    reading:
      "An article that its successors of 2020 and 2022 replaced; they name no limit, and the Terraform provider still takes 0 to 12 hours. 0 stands for no snapshots, which the support matrix of 2024-12-19 asks for with striped volumes. The article is on hosts without VMM; with VMM the same policy is made, so the row is read of both.",
  },
} as const satisfies DocumentRows<"hyperv-site-to-azure">;
