import type { DocumentRows } from "../types.ts";

/** The row on clusters with Storage Spaces Direct. */
export const rows = {
  "azure-to-azure-s2d/consistency-group": {
    title: "Nodes in one replication group",
    summary: "All nodes of a cluster with Storage Spaces Direct are protected in one replication group.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "A node that is not protected is in no group. Groups of one name in two vaults are not told apart.",
  },
} as const satisfies DocumentRows<"azure-to-azure-s2d">;
