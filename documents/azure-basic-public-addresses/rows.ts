import type { DocumentRows } from "../types.ts";

/** The row on machines that have such addresses. */
export const rows = {
  "azure-basic-public-addresses/retired": {
    title: "Basic public addresses, retired",
    summary:
      "Basic public IP addresses are retired: those that are there go on working, without support and without a service level agreement.",
    kind: "static",
    level: "warning",
    verdict: "no",
    limits: { retirement: { value: "2025-09-30", unit: "date", source: "document" } },
    reading:
      "The article speaks of addresses in Azure, and not of Site Recovery. A machine that has such an address, and one that is to get it in a failover, depend on it.",
  },
} as const satisfies DocumentRows<"azure-basic-public-addresses">;
