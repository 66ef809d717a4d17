import type { DocumentRows } from "../types.ts";

/** The rows on network mapping between two VMM sites. */
export const rows = {
  "vmm-to-vmm-network-mapping/vm-connected": {
    title: "Machines connected to a VM network",
    summary: "Machines are connected to a VM network before networks are mapped.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "One connected adapter is enough for the machine; an idle adapter beside a connected one is a warning.",
  },
  "vmm-to-vmm-network-mapping/mapping-endpoints": {
    title: "Ends of a mapping",
    summary:
      "A mapping joins a VM network of the source VMM server to a VM network of the target VMM server.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "Where one VMM server manages both sites it stands at both ends.",
  },
  "vmm-to-vmm-network-mapping/unmapped-network": {
    title: "VM network without a mapping",
    summary:
      "Replicas are connected by the mapping of their source network, so without one nothing connects them.",
    kind: "forecast",
    level: "error",
    verdict: "conditional",
    reading:
      "The document does not say this outright; Microsoft's article on network mapping of 2018-11-27 does.",
  },
  "vmm-to-vmm-network-mapping/existing-replicas": {
    title: "Replicas that exist before the mapping",
    summary: "A new mapping connects the replicas of its source network that exist already.",
    kind: "change",
    level: "warning",
    verdict: "conditional",
  },
  "vmm-to-vmm-network-mapping/new-vms": {
    title: "Machines that come after the mapping",
    summary:
      "Machines added to a mapped source network are connected to its target once they have replicated.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
  },
  "vmm-to-vmm-network-mapping/modified-mapping": {
    title: "Changing a mapping",
    summary: "A mapping that gets another target moves its replicas to the new network.",
    kind: "change",
    level: "warning",
    verdict: "conditional",
    reading: "Between Azure regions it is the other way round: there a changed mapping moves nothing.",
  },
  "vmm-to-vmm-network-mapping/subnet-same-name": {
    title: "Target subnet of the same name",
    summary: "A replica goes to the target subnet that has the name of its source subnet.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    reading: "Letter case does not count.",
  },
  "vmm-to-vmm-network-mapping/subnet-first": {
    title: "First subnet of the target network",
    summary:
      "Where no target subnet has the source subnet's name, a replica goes to the network's first subnet.",
    kind: "forecast",
    level: "warning",
    verdict: "conditional",
    reading:
      "The first is the one that the network lists first. A network with a single subnet leaves no choice, so it is no warning.",
  },
} as const satisfies DocumentRows<"vmm-to-vmm-network-mapping">;
