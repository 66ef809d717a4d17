import type { DocumentRows } from "../types.ts";

/** The row on recovery points that do not come. */
export const rows = {
  "azure-to-azure-replication-errors/app-consistent-linux": {
    title: "Application-consistent points of Linux",
    summary:
      "On Linux, application-consistent recovery points take scripts of one's own; without them none come (error 153006).",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading: "No export tells whether a machine has such scripts, so that it is a warning.",
  },
} as const satisfies DocumentRows<"azure-to-azure-replication-errors">;
