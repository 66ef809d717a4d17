import type { DocumentRows } from "../types.ts";

/** The rows of the tutorial. */
export const rows = {
  "hyperv-to-azure-tutorial/retention": {
    title: "Retention of recovery points",
    summary: "Recovery points of machines on Hyper-V hosts are kept for at most 24 hours.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      maximumRetention: { value: 24, unit: "hours", source: "document" },
    },
    reading:
      "The tutorial is on hosts without VMM. With VMM no document names a limit; the same provider replicates there, so the row is read of both.",
  },
  "hyperv-to-azure-tutorial/snapshots-within-retention": {
    title: "Snapshots within the retention",
    summary:
      "A policy says how long recovery points are kept, and how often application-consistent snapshots are taken.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading:
      "That snapshots should not be further apart than recovery points are kept is arithmetic and not in the document: else there is no application-consistent point for part of the time.",
  },
} as const satisfies DocumentRows<"hyperv-to-azure-tutorial">;
