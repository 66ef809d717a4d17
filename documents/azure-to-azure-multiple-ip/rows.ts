import type { DocumentRows } from "../types.ts";

/** The row on adapters with several addresses. */
export const rows = {
  "azure-to-azure-multiple-ip/configured": {
    title: "Secondary configurations set by hand",
    summary:
      "Secondary IP configurations of an adapter do not fail over by themselves; each is set up for the target by hand.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    reading:
      "Contradicted by the article on network mapping of 2026-02-12, as the row of the support matrix is.",
  },
} as const satisfies DocumentRows<"azure-to-azure-multiple-ip">;
