import type { DocumentRows } from "../types.ts";

/** The rows on soft delete. */
export const rows = {
  "blob-soft-delete/overwritten-data": {
    title: "Soft delete of data that is often overwritten",
    summary:
      "Soft delete makes data that is often overwritten or deleted dearer; such data belongs in an account without it.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading:
      "No document on Hyper-V speaks of soft delete. The support matrix for Azure to Azure (2026-02-27) refuses it for cache accounts because of the cost; that replication logs of Hyper-V machines are written and deleted alike is our reading.",
  },
} as const satisfies DocumentRows<"blob-soft-delete">;
