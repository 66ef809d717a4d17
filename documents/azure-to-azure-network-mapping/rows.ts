import { reservedAddresses } from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The rows on network mapping and addresses between two Azure regions. */
export const rows = {
  "azure-to-azure-network-mapping/networks-exist": {
    title: "Both networks exist",
    summary: "The networks of a mapping are made before it, one in each region.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "azure-to-azure-network-mapping/any-regions": {
    title: "Any two regions",
    summary: "Any two Azure regions can replicate to each other, across continents too.",
    kind: "static",
    level: "error",
    verdict: "yes",
    reading:
      "The support matrix for Azure machines has exceptions, which are not looked at: Brazil South is a source only, Brazil Southeast a target only, and restricted regions serve the customers of one other region.",
  },
  "azure-to-azure-network-mapping/two-regions": {
    title: "Two different regions",
    summary: "A mapping joins networks of two different regions.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "azure-to-azure-network-mapping/reverse-mapping": {
    title: "Mapping in the other direction",
    summary: "A mapping has a second one in the opposite direction.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading:
      "Two source networks may share one target, which can be mapped back to one of them only. So any mapping from the target network to the source's region will do.",
  },
  "azure-to-azure-network-mapping/auto-mapping": {
    title: "Mappings made when replication is enabled",
    summary:
      "Enabling replication of a machine whose network is not mapped makes mappings in both directions.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
  },
  "azure-to-azure-network-mapping/default-target-name": {
    title: "Default target network",
    summary:
      "Without a mapping and a chosen target, a network like the source's is made in the target region, under the source's name with -asr added.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    limits: {
      suffix: { value: "-asr", unit: "name", source: "document" },
    },
    reading: "Like the source's means the same address space and the same subnets.",
  },
  "azure-to-azure-network-mapping/mapped-default": {
    title: "Mapped network as the default",
    summary: "A machine whose network is mapped gets the mapping's target, unless another is chosen for it.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    reading:
      "It is a default for machines to come. A protected machine keeps the network that is recorded for it; where none is, the mapping's target is an estimate.",
  },
  "azure-to-azure-network-mapping/modify-order": {
    title: "Order of changing a mapping",
    summary:
      "A mapping is changed in order: delete the one in the other direction, change it, and make the new one in the other direction.",
    kind: "change",
    level: "error",
    verdict: "conditional",
    reading:
      "An opposite mapping that still stands unchanged is an error. One that went in the same step is a warning that tells the order, since two states do not show it.",
  },
  "azure-to-azure-network-mapping/modify-new-only": {
    title: "Changed mapping and machines replicated before",
    summary:
      "A changed mapping holds for new replications; machines that replicate already keep their target network.",
    kind: "change",
    level: "warning",
    verdict: "conditional",
    reading: "Between VMM sites it is the other way round: there a changed mapping moves the replicas.",
  },
  "azure-to-azure-network-mapping/item-network": {
    title: "Target network of one machine",
    summary: "The target network can be set for a single replicated machine.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    reading: "What is set on the machine wins over the mapping.",
  },
  "azure-to-azure-network-mapping/subnet-same-name": {
    title: "Target subnet of the same name",
    summary: "A machine goes to the target subnet that has the name of its source subnet.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    reading: "Letter case does not count.",
  },
  "azure-to-azure-network-mapping/subnet-first-alphabetical": {
    title: "First target subnet by name",
    summary:
      "Where no target subnet has the source subnet's name, a machine goes to the first subnet in alphabetical order.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    limits: {
      subnetsWithoutMachines: {
        value: [
          "AzureBastionSubnet",
          "AzureFirewallManagementSubnet",
          "AzureFirewallSubnet",
          "GatewaySubnet",
          "RouteServerSubnet",
        ],
        unit: "names",
        source: "reading",
        note: "Azure keeps these names for its own services; the articles on Bastion and on VPN gateways say that no machine belongs there, those on forced tunnelling of Azure Firewall (2020-02-18) and on Route Server (2022-07-31) that the subnet is a dedicated one.",
      },
    },
    reading:
      "A machine that names its target subnet leaves nothing to chance, so it gets no warning. Whether Site Recovery passes over subnets that can hold no machine is not said, so there the outcome is not known.",
  },
  "azure-to-azure-network-mapping/subnet-override": {
    title: "Target subnet of one machine",
    summary: "The target subnet can be set for a single machine.",
    kind: "forecast",
    level: "error",
    verdict: "conditional",
    reading: "What is set on the adapter wins. A subnet that the target network does not have is an error.",
  },
  "azure-to-azure-network-mapping/ip-dhcp": {
    title: "DHCP stays DHCP",
    summary: "An adapter with a dynamic address at the source has a dynamic address at the target.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
  },
  "azure-to-azure-network-mapping/ip-static": {
    title: "Static stays static",
    summary: "An adapter with a static address at the source has a static address at the target.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
  },
  "azure-to-azure-network-mapping/ip-secondary": {
    title: "Secondary addresses",
    summary: "Secondary IP configurations of an adapter are treated like its first.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    reading:
      "The support matrix (2026-02-27) and an article on several addresses (2021-11-01) say that they are lost unless each is set up for the target. So what comes out without a target of their own is an estimate.",
  },
  "azure-to-azure-network-mapping/failover-same-space": {
    title: "Failover into the same address space",
    summary:
      "Between subnets of the same address space the source address is kept, or the next free one is taken if it is in use.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    limits: { ...reservedAddresses },
    reading:
      "Equal prefixes count as the same space; prefixes that only overlap do not. It holds for dynamic and static addresses alike. Which address is the next free one is an estimate.",
  },
  "azure-to-azure-network-mapping/failover-different-space": {
    title: "Failover into another address space",
    summary:
      "Between subnets of different address spaces the next free address of the target subnet is taken.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    limits: { ...reservedAddresses },
    reading:
      "Which address that is, is Azure's choice. The lowest free address that Azure does not keep for itself is given as an estimate.",
  },
  "azure-to-azure-network-mapping/test-failover-same-vnet": {
    title: "Test failover into the failover network",
    summary:
      "In the failover network a test machine gets its source address as a static one, or the last free address of the subnet if that is in use.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    onTestsOnly: true,
    limits: { ...reservedAddresses },
    reading:
      "The failover network is the machine's own target network, or else the mapped one. An address outside the subnet is treated like one in use.",
  },
  "azure-to-azure-network-mapping/test-failover-other-vnet": {
    title: "Test failover into another network",
    summary:
      "In any other network a test machine gets its source address as a static one if it is free there, or else the last free address of the subnet.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    onTestsOnly: true,
    limits: { ...reservedAddresses },
  },
  "azure-to-azure-network-mapping/test-failover-production": {
    title: "Test failover into production",
    summary: "Test failovers belong in a network that is not in production.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    onTestsOnly: true,
  },
  "azure-to-azure-network-mapping/ip-override": {
    title: "Target address of one machine",
    summary: "The target address can be set for a single machine.",
    kind: "forecast",
    level: "error",
    verdict: "conditional",
    limits: { ...reservedAddresses },
    reading:
      "What is set on the adapter wins. An address outside the subnet, kept by Azure, in use or given twice is an error.",
  },
} as const satisfies DocumentRows<"azure-to-azure-network-mapping">;
