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
  "azure-to-azure-retain-ip/connected-overlap": {
    title: "Source and recovery network connected",
    summary: "Networks of source and target that have the same address space cannot be connected.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "Azure refuses to peer networks with addresses in common; through VPN gateways they can be joined all the same. Any overlap counts, as any address in both is reached at one of the two at most.",
  },
} as const satisfies DocumentRows<"azure-to-azure-retain-ip">;
