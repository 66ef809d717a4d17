import type { DocumentRows } from "../types.ts";

/** The row on machines without IPv4. */
export const rows = {
  "azure-ipv6/ipv4-address": {
    title: "Machines with IPv6 alone",
    summary: "Machines in Azure cannot have IPv6 alone: each adapter has an IPv4 address.",
    kind: "static",
    level: "warning",
    verdict: "no",
    reading:
      "The support matrix of 2024-12-19 takes IPv6 in guests without VMM, and no document says what address such a machine gets. It comes up with an IPv4 address that it did not have, so this is a warning. With VMM a row of that matrix refuses IPv6 anyway.",
  },
} as const satisfies DocumentRows<"azure-ipv6">;
