import { reservedAddresses } from "../common-limits.ts";
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
  "on-premises-to-azure-networking/next-address": {
    title: "Next available address",
    summary:
      "An adapter for which no address is set gets the next available one of its subnet at the failover.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    limits: { ...reservedAddresses },
    reading:
      "Which address that is, is Azure's choice: the lowest free one that Azure does not keep for itself is given as an estimate. A static address of the source is what changes by it, so that is a warning; one by DHCP may change at any time. Of further IP configurations of an adapter the article says nothing.",
  },
} as const satisfies DocumentRows<"on-premises-to-azure-networking">;
