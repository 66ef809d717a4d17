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
      "Which address that is, is Azure's choice: the lowest free one that Azure does not keep for itself is given as an estimate. A static address of the source is what changes by it, so that is a warning; one by DHCP may change at any time. Further IP configurations of an adapter have a row of their own.",
  },
  "on-premises-to-azure-networking/one-address": {
    title: "One address of an adapter",
    summary: "An adapter is set up in Azure with one private address.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading:
      "The article has one address set for each adapter and says nothing of further ones that the guest has there. So it is not known whether they come up: each IPv4 address beside the first is a warning. Addresses that Windows gives itself do not count, and of IPv6 the support matrix speaks.",
  },
} as const satisfies DocumentRows<"on-premises-to-azure-networking">;
