import type { DocumentRows } from "../types.ts";

/** The rows on monitoring. */
export const rows = {
  "site-recovery-monitoring/target-network": {
    title: "Network of a protected machine",
    summary:
      "Protected machines for which no network is configured are shown among the configuration issues.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    binds: ["site-to-azure"],
    reading:
      "With VMM the prerequisites ask for a network, and their rule reports it. A network that is not named yet is another question than one that is set to none.",
  },
} as const satisfies DocumentRows<"site-recovery-monitoring">;
