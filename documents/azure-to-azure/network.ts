import type { DocumentRows } from "../types.ts";

/** The rows on adapters and their addresses. */
export const networkRows = {
  "azure-to-azure/network/adapter-change": {
    title: "Adapters added or removed later",
    summary:
      "A machine fails over with as many adapters as it had when replication was enabled; what is added or removed later does not count.",
    kind: "change",
    level: "warning",
    verdict: "no",
  },
  "azure-to-azure/network/multiple-ip": {
    title: "Secondary IP configurations",
    summary:
      "Only the primary address of an adapter is kept by default; secondary IP configurations have to be set up for the target one by one.",
    kind: "forecast",
    level: "error",
    verdict: "conditional",
    reading:
      "The article on network mapping (2026-02-12) says that secondary IP configurations are treated like the first. Public reports agree with the matrix. So one without a target of its own is a warning, and its forecast an estimate. To another zone of the same region several addresses are not supported at all, says the article on zones (2025-02-12): there it is an error.",
  },
  "azure-to-azure/network/ipv6": {
    title: "IPv6",
    summary:
      "IPv6 is not supported. Adapters with IPv4 and IPv6 addresses are, as far as there is a free IPv4 address at the target.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "An adapter that has IPv6 addresses only is the error.",
  },
  "azure-to-azure/network/private-link": {
    title: "Private link to the vault",
    summary: "Machines can replicate through private endpoints of the vault.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
