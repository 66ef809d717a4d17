import type { DocumentRows } from "../types.ts";

/** The rows on moves of the vault, of machines and of what they are made of. */
export const movesRows = {
  "azure-to-azure/moves/vault-resource-group": {
    title: "Moving a vault",
    summary: "A Recovery Services vault in use cannot be moved to another resource group.",
    kind: "change",
    level: "error",
    verdict: "no",
    reading:
      "The matrix names resource groups only. That a vault with protected machines cannot change its subscription stands in the general questions about Site Recovery.",
  },
  "azure-to-azure/moves/resources-resource-group": {
    title: "Moving a replicated machine or its parts",
    summary:
      "Machines that replicate, and what belongs to them (storage, networks), cannot be moved to another resource group.",
    kind: "change",
    level: "error",
    verdict: "no",
    reading:
      "It speaks of the source: the machine, the networks of its adapters, its cache account. A move to another subscription is one to another resource group too.",
  },
  "azure-to-azure/moves/same-region": {
    title: "Source and target in one region",
    summary:
      "Machines do not move or replicate within one region, unless it is to another availability zone.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "The matrix speaks of migration. That machines cannot replicate inside a region unless they go to another zone of it stands in the common questions of 2025-07-25.",
  },
  "azure-to-azure/moves/one-tenant": {
    title: "Subscriptions of one tenant",
    summary:
      "Machines replicate to another subscription within one Microsoft Entra tenant, which is also that of the vault.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "That the source subscription is one of the vault's tenant, and that a machine comes up in its own subscription unless another one is chosen, stands in the article on enabling replication of encrypted machines (2019-08-08). Where all subscriptions are one, no tenant is asked for.",
  },
  "azure-to-azure/moves/separate-clouds": {
    title: "Source and target in one tenant",
    summary:
      "Machines replicate to another subscription only within one Microsoft Entra tenant, so not from one cloud of Azure to another.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The matrix speaks of tenants. Azure Government, Azure in China and the sovereign clouds are instances of their own with tenants of their own, so no tenant has regions of two of them; 'any two regions' of the matrix are two of one cloud. Of subscriptions and their tenants the row before speaks.",
  },
  "azure-to-azure/moves/dedicated-host": {
    title: "Dedicated hosts",
    summary: "Machines on an Azure Dedicated Host are not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading: "It stands among the moves and again among the machines: one row.",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
