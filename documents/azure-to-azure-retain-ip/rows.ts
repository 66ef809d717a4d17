import type { DocumentRows } from "../types.ts";

/** The rows on networks that have one address space at source and target. */
export const rows = {
  "azure-to-azure-retain-ip/partial-failover": {
    title: "One application of a shared network",
    summary:
      "An application that fails over alone, and keeps its addresses, loses the machines that stay behind in its network: it takes a network of its own.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading:
      "What fails over together stands in a recovery plan. Beside a machine without a replication block it is undecided: such a one is in no plan. Where the address spaces of source and target have nothing in common, no address is kept.",
  },
} as const satisfies DocumentRows<"azure-to-azure-retain-ip">;
