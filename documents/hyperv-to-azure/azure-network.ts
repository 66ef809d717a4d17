import { reservedAddresses } from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The network of the machine in Azure, after a failover. */
export const azureNetwork = {
  "hyperv-to-azure/azure-network/expressroute": {
    title: "ExpressRoute",
    summary: "The target network may be reached through ExpressRoute.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-network/internal-load-balancer": {
    title: "Internal load balancer",
    summary: "The machine may stand behind an internal load balancer.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-network/external-load-balancer": {
    title: "External load balancer",
    summary: "The machine may stand behind an external load balancer.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-network/traffic-manager": {
    title: "Traffic Manager",
    summary: "The machine may be an endpoint of Traffic Manager.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-network/multi-nic": {
    title: "Several adapters in Azure",
    summary: "The machine may come up with several network adapters.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-network/reserved-ip": {
    title: "Reserved public address",
    summary: "The machine may use a reserved address.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-network/ipv4": {
    title: "IPv4 in Azure",
    summary: "The machine may use IPv4.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-network/retain-source-ip": {
    title: "Keeping the source address",
    summary: "A machine may keep its on-premises address in Azure.",
    kind: "forecast",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
    limits: { ...reservedAddresses },
    reading:
      "An address can be kept only if the target subnet contains it and nothing else holds it. A machine that asks for more is reported.",
  },
  "hyperv-to-azure/azure-network/service-endpoints": {
    title: "Service endpoints",
    summary:
      "Service endpoints of the target network are supported, but not with firewalls on Azure Storage.",
    kind: "static",
    level: "warning",
    verdict: { vmm: "yes", site: "yes" },
    limits: {
      serviceEndpoints: {
        value: ["Microsoft.Storage"],
        unit: "names",
        source: "reading",
        note: "Azure's name for the service endpoint of Azure Storage.",
      },
    },
    reading:
      "The storage section allows storage accounts with a firewall. So only the two together are warned of: a storage endpoint on the target subnet and a firewall on the target storage account.",
  },
  "hyperv-to-azure/azure-network/accelerated-networking": {
    title: "Accelerated networking",
    summary: "The machine cannot come up with accelerated networking.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
