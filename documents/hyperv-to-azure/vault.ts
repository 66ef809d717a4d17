import type { DocumentRows } from "../types.ts";

/** The Recovery Services vault and the Azure resources that replication uses. */
export const vault = {
  "hyperv-to-azure/vault/move-vault": {
    title: "Moving the vault",
    summary: "A vault stays in its resource group and its subscription.",
    kind: "change",
    level: "error",
    verdict: { vmm: "no", site: "no" },
  },
  "hyperv-to-azure/vault/move-resources": {
    title: "Moving target resources",
    summary:
      "Storage accounts, networks and machines in Azure that replication uses stay in their resource group and subscription.",
    kind: "change",
    level: "error",
    verdict: { vmm: "no", site: "no" },
  },
  "hyperv-to-azure/vault/one-tenant": {
    title: "One tenant",
    summary: "A Hyper-V site, or a VMM environment, replicates to one Active Directory tenant.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      maximumTenants: { value: 1, unit: "tenants", source: "document" },
    },
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
