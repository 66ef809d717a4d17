import type { DocumentRows } from "../types.ts";

/** The rows on what is chosen when replication to Azure is set up. */
export const rows = {
  "hyperv-to-azure-tutorial/vault": {
    title: "Recovery Services vault",
    summary: "Replication is set up in a Recovery Services vault.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "The tutorial is on hosts without VMM. The same is chosen with VMM, so the row is read of both.",
  },
  "hyperv-to-azure-tutorial/policy": {
    title: "Replication policy",
    summary:
      "Machines replicate by a replication policy, which is made or chosen when replication is set up.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "Read of hosts with VMM too, as the row on the vault.",
  },
  "hyperv-to-azure-tutorial/storage": {
    title: "Where replicated data goes",
    summary: "A storage account in Azure is chosen for what is replicated.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "With managed disks the account holds the replication logs, and the data goes to the disks. Read of hosts with VMM too, as the row on the vault.",
  },
  "hyperv-to-azure-tutorial/network": {
    title: "Target network",
    summary: "The Azure network that machines come up in after a failover is chosen.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "With VMM a mapped VM network is a choice as well. That none is wanted is also one, of which other rows speak. Read of hosts with VMM too, as the row on the vault.",
  },
} as const satisfies DocumentRows<"hyperv-to-azure-tutorial">;
