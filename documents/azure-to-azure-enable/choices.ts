import type { DocumentRows } from "../types.ts";

/** The rows on what is chosen when replication of an Azure machine is enabled. */
export const rows = {
  "azure-to-azure-enable/vault": {
    title: "Recovery Services vault",
    summary: "Replication is enabled in a Recovery Services vault.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "azure-to-azure-enable/policy": {
    title: "Replication policy",
    summary: "Machines replicate by a replication policy.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "azure-to-azure-enable/target-network": {
    title: "Target network",
    summary:
      "The network that a machine comes up in is chosen; where none is, one is made like the network of the source.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "So `network: none` is no choice that there is.",
  },
  "azure-to-azure-enable/target-region": {
    title: "Target region",
    summary: "The region that a machine replicates to is chosen.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "azure-to-azure-enable/cache-account": {
    title: "Cache account",
    summary: "What changes on a machine goes through a cache storage account in its own region.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "Site Recovery makes an account where none is chosen. So one that is not named breaks nothing, but nothing can be said of it.",
  },
} as const satisfies DocumentRows<"azure-to-azure-enable">;
