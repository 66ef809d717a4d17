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
  "azure-to-azure-enable/availability-type": {
    title: "Kind of availability at the target",
    summary:
      "Whether a machine comes up alone, in an availability set or in an availability zone is chosen when replication is enabled, and stays so.",
    kind: "change",
    level: "error",
    verdict: "no",
    reading:
      "Another set, or another zone, is no other kind. The article on the architecture (2022-04-28) says the same.",
  },
  "azure-to-azure-enable/availability-set-sizes": {
    title: "One size in a target availability set",
    summary: "Machines of different sizes come up in different availability sets.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    reading: "The sizes are those of the machines at the source.",
  },
  "azure-to-azure-enable/nvme-target": {
    title: "Sizes with NVMe at the target",
    summary:
      "A machine that reaches its disks by NVMe comes up with a size that has NVMe, which Site Recovery sees to before it replicates.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "Which sizes have NVMe is told by Azure's own pages. Whether the region has them is not looked at.",
  },
  "azure-to-azure-enable/capacity-reservation": {
    title: "Capacity reservation at the target",
    summary: "A capacity reservation group can be chosen, which the machine comes up in.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
} as const satisfies DocumentRows<"azure-to-azure-enable">;
