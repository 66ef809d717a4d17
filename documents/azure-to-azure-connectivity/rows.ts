import type { DocumentRows } from "../types.ts";

/** The row on the way out of machines. */
export const rows = {
  "azure-to-azure-connectivity/outbound-path": {
    title: "A way out to the internet",
    summary:
      "Machines behind a Standard internal load balancer have no way to the internet by default: a NAT gateway, for one, gives it to them.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading:
      "A public IP address, a public load balancer and a route to an appliance or a gateway are ways out, too. Behind a private endpoint of the vault it is Microsoft Entra ID that is not reached.",
  },
} as const satisfies DocumentRows<"azure-to-azure-connectivity">;
