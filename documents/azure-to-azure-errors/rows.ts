import type { DocumentRows } from "../types.ts";

/** The rows on what ends in errors. */
export const rows = {
  "azure-to-azure-errors/unprotected-disk": {
    title: "Disks without protection",
    summary:
      "A disk that was added to a machine that replicates is not replicated until it is protected, or dismissed (error 153039).",
    kind: "change",
    level: "warning",
    verdict: "conditional",
    reading:
      "Where Site Recovery is set to protect added disks by itself, or the disk is recorded as excluded or as replicated, nothing is left to do.",
  },
} as const satisfies DocumentRows<"azure-to-azure-errors">;
