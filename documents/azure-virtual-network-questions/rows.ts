import type { DocumentRows } from "../types.ts";

/** The rows on the ranges of networks and subnets. */
export const rows = {
  "azure-virtual-network-questions/address-ranges": {
    title: "Ranges that no network has",
    summary:
      "A virtual network of Azure cannot have the ranges for multicast, broadcast, loopback and link-local addresses, nor the address of Azure's own DNS.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      refusedRanges: {
        value: ["224.0.0.0/4", "255.255.255.255/32", "127.0.0.0/8", "169.254.0.0/16", "168.63.129.16/32"],
        unit: "prefixes",
        source: "document",
      },
    },
    reading: "A range that holds one of them, or a part of one, is refused as the range itself.",
  },
  "azure-virtual-network-questions/subnet-size": {
    title: "Size of a subnet",
    summary: "The smallest IPv4 subnet is a /29, and an IPv6 subnet is a /64.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      minimumIpv4Addresses: { value: 8, unit: "addresses", source: "document", note: "A /29." },
      ipv6Prefix: { value: "/64", unit: "prefix", source: "document" },
    },
    reading:
      "The figure for the largest subnet is left out: editions of the article have given a /8 and a /2.",
  },
} as const satisfies DocumentRows<"azure-virtual-network-questions">;
