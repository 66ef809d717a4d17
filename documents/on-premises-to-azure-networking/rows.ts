import type { DocumentRows } from "../types.ts";

/** The rows on subnets and addresses in Azure of machines from on-premises. */
export const rows = {
  "on-premises-to-azure-networking/target-subnet": {
    title: "Target subnet of an adapter",
    summary: "The subnet that an adapter comes up in is chosen in the network that the machine comes up in.",
    kind: "forecast",
    level: "error",
    verdict: "conditional",
    reading:
      "A network with one subnet leaves no choice, and of one that is mapped another article says which subnet is taken. What an adapter gets for which nobody has chosen is not said, so there the row is open. A subnet that can hold no machine is an error, and so is a network that has no other.",
  },
} as const satisfies DocumentRows<"on-premises-to-azure-networking">;
