import type { DocumentRows } from "../types.ts";

/** The rows on what a VM network can be mapped to, and on subnets in Azure. */
export const rows = {
  "vmm-network-mapping/target-cloud": {
    title: "Target network of another cloud",
    summary:
      "A VM network can be a target where the cloud that the machine goes to has the logical network that it stands on.",
    kind: "forecast",
    level: "error",
    verdict: "conditional",
    reading:
      "The document's own tables contradict each other: one gives a network to a cloud that by the other does not have its logical network. Its worked example, and the hint to associate logical networks with the cloud, decide. What such a mapping gives is read as no connection, as without mapping.",
  },
  "vmm-network-mapping/azure-subnet-same-name": {
    title: "Azure subnet of the same name",
    summary:
      "In the Azure network that its VM network is mapped to, a machine comes up in the subnet that has the name of its own.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    binds: ["vmm-to-azure"],
    reading:
      "Letter case does not count. It holds for networks that are mapped: of one that is set for the machine, and of the one of a test, the document says nothing. Where the one that is set is the mapped one, the outcome is an estimate.",
  },
  "vmm-network-mapping/azure-subnet-first": {
    title: "First subnet of the Azure network",
    summary:
      "Where the mapped Azure network has no subnet with the name of its own, a machine comes up in the network's first subnet.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    binds: ["vmm-to-azure"],
    reading:
      "The first is the one that the network lists first. Microsoft's article on tests of a failover to Azure (2025-10-30) and the one on Azure regions take the first in the alphabet, so where that is another one the outcome is an estimate. Where the first can hold no machine, the outcome is not known. A network with a single subnet leaves no choice, so it is no warning.",
  },
} as const satisfies DocumentRows<"vmm-network-mapping">;
