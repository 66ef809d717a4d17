import type { DocumentRows } from "../types.ts";

/** The row on machines that have failed over. */
export const rows = {
  "azure-to-azure-failover/reprotect": {
    title: "Reprotection after a failover",
    summary: "A machine that has failed over is reprotected, so that it replicates back to its own region.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The article on reprotection (2018-05-15) says that such a machine starts in the target region unprotected. Whether it has been reprotected is a fact of its own; a machine that is not protected yet has not failed over.",
  },
} as const satisfies DocumentRows<"azure-to-azure-failover">;
