import type { DocumentRows } from "../types.ts";

/** The rows on where the network of an adapter lies. */
export const rows = {
  "azure-network-reference/test-network": {
    title: "Test network in the region of the machines",
    summary: "Azure makes no machine whose network adapter is in another region than its virtual network.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    onTestsOnly: true,
    reading:
      "The message holds for any machine in Azure. A Hyper-V machine comes up where its network for a failover is, and one without network where its vault is. The network of the failover itself has rows of its own, as have Azure machines.",
  },
} as const satisfies DocumentRows<"azure-network-reference">;
