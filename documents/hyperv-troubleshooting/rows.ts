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
      "Of the prerequisites these are looked at on a node that has no machines of its own: the Hyper-V role, a way to Azure, and in a Hyper-V site that it is no domain controller. Provider and agent have a row of their own. A node with protected machines is held to all rows on hosts anyway.",
  },
} as const satisfies DocumentRows<"hyperv-troubleshooting">;
