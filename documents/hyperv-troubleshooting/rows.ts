import type { DocumentRows } from "../types.ts";

/** The rows on what keeps replication going. */
export const rows = {
  "hyperv-troubleshooting/node-prerequisites": {
    title: "Prerequisites on every node",
    summary:
      "A machine that moves to another host of its cluster replicates on where that host meets the prerequisites and is set up for Site Recovery.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "Each node of a cluster with protected machines is held to all rows on hosts, whether a machine names it as its host or not. This row is as the gravest of them.",
  },
} as const satisfies DocumentRows<"hyperv-troubleshooting">;
