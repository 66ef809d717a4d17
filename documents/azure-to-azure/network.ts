import type { DocumentRows } from "../types.ts";

/** The rows on adapters and their addresses. */
export const networkRows = {
  "azure-to-azure/network/adapter-count": {
    title: "Number of adapters",
    summary:
      "A machine comes up with as many adapters as it had when replication was enabled, and no more than its size in the target takes.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "How many a size takes is told by the pages of the series. A machine with one adapter needs no look: every size takes one.",
  },
  "azure-to-azure/network/adapter-order": {
    title: "Order of adapters",
    summary: "Adapters may come up in another order than they had.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    reading:
      "Nothing in an inventory changes it, so that only the strict rule set reports it, of machines with several adapters.",
  },
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
  "azure-to-azure/network/external-load-balancer": {
    title: "Public load balancer at the target",
    summary:
      "Public load balancers are not supported in the target region. In the source region they may be.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "Its API takes pools of any load balancer. So it is the text that refuses a public one, and not the service.",
  },
  "azure-to-azure/network/internal-load-balancer": {
    title: "Internal load balancer",
    summary: "A machine can come up behind an internal load balancer that is there already.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/network/public-ip": {
    title: "Public IP address",
    summary: "A public address of the target region can be set for an adapter, or given by a script.",
    kind: "static",
    level: "error",
    verdict: "yes",
    reading:
      "An address cannot be taken along to another region. One at the source without one at the target is a warning; the source's own, set for the target, is an error.",
  },
  "azure-to-azure/network/nsg-adapter": {
    title: "Network security group of an adapter",
    summary: "A network security group can be given to the adapter that comes up.",
    kind: "static",
    level: "warning",
    verdict: "yes",
    reading:
      "The text names a script for it; the network settings of the machine take one as well, says the article on customizing them (2021-10-01). Without either the adapter has none.",
  },
  "azure-to-azure/network/asg": {
    title: "Application security groups",
    summary: "Application security groups are not supported.",
    kind: "static",
    level: "warning",
    verdict: "no",
    reading: "The machine replicates all the same, and comes up in none: a warning.",
  },
  "azure-to-azure/network/accelerated-networking": {
    title: "Accelerated networking",
    summary:
      "Accelerated networking can be on for the machine that comes up only where it is on at the source.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "Off for the target and on at the source is a warning.",
  },
  "azure-to-azure/network/nsg-subnet": {
    title: "Network security group of a subnet",
    summary: "A network security group can be given to the subnet that machines come up in.",
    kind: "forecast",
    level: "warning",
    verdict: "yes",
    reading:
      "Site Recovery does not do it: a subnet at the target without a group, where the one at the source has one, is a warning.",
  },
  "azure-to-azure/network/static-ip": {
    title: "Static addresses",
    summary:
      "A machine with a static address keeps it where it is free in the target subnet, else gets a free one of it.",
    kind: "forecast",
    level: "warning",
    verdict: "yes",
    reading:
      "The matrix asks only whether the address is free in the target subnet. The article on network mapping (2026-02-12) gives another one where the ranges differ, though the address lie in both: that is what is forecast, and a warning.",
  },
  "azure-to-azure/network/dynamic-ip": {
    title: "Dynamic addresses",
    summary: "A machine with a dynamic address comes up with one, unless a fixed one is set.",
    kind: "forecast",
    level: "warning",
    verdict: "yes",
  },
  "azure-to-azure/network/custom-dns": {
    title: "DNS servers of one's own",
    summary: "Networks may have DNS servers of one's own.",
    kind: "static",
    level: "warning",
    verdict: "yes",
    reading:
      "The article on connectivity (2025-10-30) adds that they have to be reached from the target region: at reprotection nothing resolves otherwise (error 151195). Servers that lie in networks of the source region alone are a warning.",
  },
  "azure-to-azure/network/site-to-site": {
    title: "VPN and ExpressRoute to on-premises",
    summary:
      "Connections to on-premises are supported, as far as routes and security groups do not lead what is replicated there.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading: "It makes one finding with the article on networking, which speaks of the same route.",
  },
  "azure-to-azure/network/service-endpoints": {
    title: "Service endpoints and cache accounts",
    summary:
      "Service endpoints are supported. A storage account whose network access is restricted lets trusted Microsoft services in.",
    kind: "static",
    level: "warning",
    verdict: "yes",
    reading: "The condition is the one of cache accounts with a firewall, and makes one finding with it.",
  },
  "azure-to-azure/network/private-link": {
    title: "Private link to the vault",
    summary: "Machines can replicate through private endpoints of the vault.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/network/proxy-unauthenticated": {
    title: "Proxy without sign-in",
    summary: "Machines can reach Azure through a proxy that asks for no user.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/network/proxy-authenticated": {
    title: "Proxy with sign-in",
    summary: "A proxy that asks for a user is not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "The article on networking (2025-10-30) says that replication cannot be enabled with one. It is told by a user in front of the proxy's address. Of a machine that is protected already nothing is said.",
  },
  "azure-to-azure/network/appliance": {
    title: "Network appliances",
    summary:
      "Appliances of Palo Alto Networks are not supported. With those of others the vendor often restricts what runs in the machine.",
    kind: "static",
    level: "error",
    verdict: "no",
    limits: {
      publishers: { value: ["paloaltonetworks"], unit: "names", source: "document" },
      otherPublishers: {
        value: [
          "arista-networks",
          "aviatrix-systems",
          "barracudanetworks",
          "checkpoint",
          "cisco",
          "citrix",
          "f5-networks",
          "fortinet",
          "infoblox",
          "juniper-networks",
          "kemptech",
          "riverbed",
          "silver-peak-systems",
          "sophos",
          "velocloud",
          "watchguard-technologies",
          "zscaler",
        ],
        unit: "names",
        source: "reading",
        note: "Publishers of the Marketplace that offer network appliances.",
      },
      systemPublishers: {
        value: [
          "almalinux",
          "canonical",
          "coreos",
          "credativ",
          "debian",
          "kinvolk",
          "microsoftcblmariner",
          "microsoftdynamicsax",
          "microsoftsharepoint",
          "microsoftsqlserver",
          "microsoftvisualstudio",
          "microsoftwindowsdesktop",
          "microsoftwindowsserver",
          "openlogic",
          "oracle",
          "redhat",
          "resf",
          "suse",
        ],
        unit: "names",
        source: "reading",
        note: "Publishers of systems: Microsoft, the partners with platform images by the article on endorsed Linux distributions (2023-08-02), those of the images that the Azure CLI has short names for, and of AlmaLinux and Rocky Linux.",
      },
    },
    reading:
      "An appliance of another vendor is a warning. Of a publisher that is in neither list nobody knows whether it is an appliance: the row is undecided.",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
