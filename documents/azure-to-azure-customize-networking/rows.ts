import type { DocumentRows } from "../types.ts";

/** The rows on what is set for the target of an adapter. */
export const rows = {
  "azure-to-azure-customize-networking/internal-load-balancer": {
    title: "Conditions of an internal load balancer",
    summary:
      "An internal load balancer for the target is of the subscription, region and network of the machine that comes up and of the SKU of its public address, has a front end and a back-end pool, and is not Basic where the machine comes up in a zone.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "azure-to-azure-customize-networking/public-ip": {
    title: "Conditions of a public IP address",
    summary:
      "A public address for the target is of the subscription and region of the machine that comes up, and of the SKU of its internal load balancer.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "azure-to-azure-customize-networking/nsg": {
    title: "Conditions of a network security group",
    summary:
      "A network security group for the target is of the subscription and region of the machine that comes up.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "azure-to-azure-customize-networking/only-like-source": {
    title: "Only what the source has",
    summary: "A resource can be set for the target only where the source has one of its kind.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading: "It is the portal that offers none. So it is a warning.",
  },
  "azure-to-azure-customize-networking/availability-set-skus": {
    title: "One SKU in a target availability set",
    summary:
      "Machines that come up in one availability set have public addresses and internal load balancers of one SKU; a failover may not succeed otherwise.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "Public addresses are held against public addresses, and load balancers against load balancers.",
  },
} as const satisfies DocumentRows<"azure-to-azure-customize-networking">;
