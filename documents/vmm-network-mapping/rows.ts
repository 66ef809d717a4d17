import type { DocumentRows } from "../types.ts";

/** The rows on VM networks that can be mapped. */
export const rows = {
  "vmm-network-mapping/target-cloud": {
    title: "Target network of another cloud",
    summary:
      "A VM network can be a target where the cloud that the machine goes to has the logical network that it stands on.",
    kind: "forecast",
    level: "error",
    verdict: "conditional",
    reading:
      "The document's own tables contradict each other: one gives a network to a cloud that by the other does not have its logical network. Its worked example, and the hint to associate logical networks with the cloud, decide. What such a mapping gives is read as no connection, as without mapping.",
  },
} as const satisfies DocumentRows<"vmm-network-mapping">;
