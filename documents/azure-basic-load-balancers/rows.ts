import type { DocumentRows } from "../types.ts";

/** The row on machines that stand behind such load balancers. */
export const rows = {
  "azure-basic-load-balancers/retired": {
    title: "Basic load balancers, retired",
    summary:
      "Basic load balancers are retired: those that are there go on working, without support and without a service level agreement.",
    kind: "static",
    level: "warning",
    verdict: "no",
    limits: { retirement: { value: "2025-09-30", unit: "date", source: "document" } },
    reading:
      "The article speaks of load balancers in Azure, and not of Site Recovery. A machine that stands behind one, and one that is to come up behind it, depend on it.",
  },
} as const satisfies DocumentRows<"azure-basic-load-balancers">;
