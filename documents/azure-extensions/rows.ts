import type { DocumentRows } from "../types.ts";

/** The row on failed extensions. */
export const rows = {
  "azure-extensions/failed": {
    title: "Failed extensions",
    summary: "While an extension of a machine is failed, no new one installs.",
    kind: "static",
    level: "warning",
    verdict: "no",
    limits: { state: { value: "Failed", unit: "name", source: "document" } },
    reading:
      "The article is on Windows, and the cause that it gives is Azure's own. It holds a machine that replicates: before, replication cannot be enabled, says the article on errors. Site Recovery's own extension brings the mobility service and its updates.",
  },
} as const satisfies DocumentRows<"azure-extensions">;
