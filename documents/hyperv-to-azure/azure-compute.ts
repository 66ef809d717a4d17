import type { DocumentRows } from "../types.ts";

/** What the machine in Azure may use of Azure's compute. */
export const azureCompute = {
  "hyperv-to-azure/azure-compute/availability-sets": {
    title: "Availability sets",
    summary: "A machine may come up in an availability set.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-compute/availability-zones": {
    title: "Availability zones",
    summary: "A machine cannot come up in an availability zone.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no", site: "no" },
    reading:
      "Site Recovery's interfaces have had a property for the zone of Hyper-V machines since 2021 (Azure/azure-sdk-for-net pull request 17853); the matrix refuses zones all the same, and it decides.",
  },
  "hyperv-to-azure/azure-compute/hybrid-use-benefit": {
    title: "Azure Hybrid Benefit",
    summary: "A machine may use licences that are owned already (Azure Hybrid Benefit).",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
  "hyperv-to-azure/azure-compute/managed-disks": {
    title: "Managed disks",
    summary: "Managed disks are supported for failover and for failback.",
    kind: "static",
    level: "error",
    verdict: { vmm: "yes", site: "yes" },
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
