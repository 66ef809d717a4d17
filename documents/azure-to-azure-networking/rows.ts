import type { DocumentRows } from "../types.ts";

/** The rows on what replication needs to get out. */
export const rows = {
  "azure-to-azure-networking/outbound-tags": {
    title: "Service tags that are let out",
    summary:
      "Network security groups that control what goes out let out, on port 443, the storage of the source region, the event hubs of the target region, Microsoft Entra ID and Site Recovery; in the target region the same the other way round.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      ofSource: { value: ["Storage"], unit: "names", source: "document" },
      ofTarget: { value: ["EventHub"], unit: "names", source: "document" },
      ofAll: { value: ["AzureActiveDirectory", "AzureSiteRecovery"], unit: "names", source: "document" },
    },
    reading:
      "A group without a rule that denies lets everything out. What a private endpoint of the vault or of the cache account leads to needs no tag. In the target region it is a warning, since it matters when machines are to replicate back. Two more tags are for encrypted machines in the portal and for updates of the agent; neither keeps replication from working.",
  },
  "azure-to-azure-networking/forced-tunnelling": {
    title: "Default route to an appliance",
    summary:
      "A route of one's own for everything, to an appliance or to on-premises, is not recommended; with one, a service endpoint for storage keeps what is replicated off it.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      serviceEndpoints: {
        value: ["Microsoft.Storage", "Microsoft.Storage.Global"],
        unit: "names",
        source: "document",
        note: "The second is the one for accounts of all regions, which came later.",
      },
    },
  },
} as const satisfies DocumentRows<"azure-to-azure-networking">;
