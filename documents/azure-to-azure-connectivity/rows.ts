import type { DocumentRows } from "../types.ts";

/** The row on the way out of machines. */
export const rows = {
  "azure-to-azure-connectivity/outbound-path": {
    title: "A way out to the internet",
    summary:
      "Machines reach Site Recovery over the internet. Behind a Standard internal load balancer they have no way there by default: a NAT gateway, for one, gives it to them.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading:
      "A public IP address, a public load balancer and a route to an appliance or a gateway are ways out, too; a default route that leads nowhere, or into the network itself, takes every other one away, unless routes of their own lead to what the article lists. Behind a private endpoint of the vault it is Microsoft Entra ID that is not reached. It holds at the target too, from which a machine is to replicate back: there its default route is looked at.",
  },
} as const satisfies DocumentRows<"azure-to-azure-connectivity">;
