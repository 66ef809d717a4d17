import type { DocumentRows } from "../types.ts";

/** The rows on adapters in Azure of machines from on-premises. */
export const rows = {
  "on-premises-adapters/at-least-one": {
    title: "A network adapter",
    summary: "A machine in Azure has a network adapter, and a failover takes a primary one.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "As many adapters are made in Azure as the machine has on-premises, so that one without any has none to be the primary one.",
  },
  "on-premises-adapters/one-network": {
    title: "One network for all adapters",
    summary: "The adapters of one machine in Azure are all connected to one virtual network.",
    kind: "forecast",
    level: "error",
    verdict: "conditional",
    reading:
      "The target network is chosen for the whole machine, so it is network mapping of VMM that can lead adapters of one machine to several networks.",
  },
} as const satisfies DocumentRows<"on-premises-adapters">;
