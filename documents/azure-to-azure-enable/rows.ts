import type { DocumentRows } from "../types.ts";

/** The rows on where vault and target network of an Azure machine lie. */
export const rows = {
  "azure-to-azure-enable/vault-region": {
    title: "Vault outside the source region",
    summary: "For disaster recovery to another region, the vault lies in another region than the machine.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "Replication to another zone of the same region is left aside: there the vault may lie in it.",
  },
  "azure-to-azure-enable/vault-group-region": {
    title: "Resource group of the vault outside the source region",
    summary:
      "For disaster recovery to another region, the resource group of the vault lies in another region than the machine.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "Public reports have the portal refuse such a vault in the words of the vault's own region.",
  },
  "azure-to-azure-enable/target-group-region": {
    title: "Target resource group outside the source region",
    summary: "The resource group that machines come up in lies in another region than the source.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The machine's own group as target breaks nothing that the text says, where the machine gets another name: two machines of one name cannot lie in a group.",
  },
  "azure-to-azure-enable/target-network-region": {
    title: "Target network in the target region",
    summary: "The network that a machine comes up in lies in the region that it replicates to.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The article on encrypted machines (2019-08-08) offers networks of the target region only, and Azure connects machines to networks of their own region only.",
  },
  "azure-to-azure-enable/test-network-region": {
    title: "Test network in the target region",
    summary: "The network that a failover is tested in lies in the region that the machine replicates to.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    onTestsOnly: true,
    reading: "As for the network of a failover.",
  },
  "azure-to-azure-enable/vault-near-target": {
    title: "Vault in the target region",
    summary: "The vault had best lie in the region that the machine replicates to.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading: "It is advice, so that only the strict rule set reports it.",
  },
  "azure-to-azure-enable/high-churn-disks": {
    title: "High Churn for Premium SSD v2 and Ultra disks",
    summary: "Machines with Premium SSD v2 or Ultra disks replicate with High Churn.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { skus: { value: ["PremiumV2_LRS", "UltraSSD_LRS"], unit: "names", source: "document" } },
    reading: "Where the option is not recorded, it is told by the kind of the cache account.",
  },
} as const satisfies DocumentRows<"azure-to-azure-enable">;
