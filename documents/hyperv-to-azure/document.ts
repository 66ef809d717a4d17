import type { SourceDocument } from "../types.ts";
import { agents } from "./agents.ts";
import { azureCompute } from "./azure-compute.ts";
import { azureNetwork } from "./azure-network.ts";
import { azureStorage } from "./azure-storage.ts";
import { azureVmRequirements } from "./azure-vm-requirements.ts";
import { guestStorage } from "./guest-storage.ts";
import { hostStorage } from "./host-storage.ts";
import { management } from "./management.ts";
import { network } from "./network.ts";
import { replicatedVms } from "./replicated-vms.ts";
import { scenarios } from "./scenarios.ts";
import { servers } from "./servers.ts";
import { vault } from "./vault.ts";

/** What Site Recovery supports for Hyper-V machines that go to Azure, with and without VMM. */
export const hypervToAzure = {
  id: "hyperv-to-azure",
  title: "Support matrix for disaster recovery of on-premises Hyper-V VMs to Azure",
  date: "2024-12-19",
  url: "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix",
  binds: ["vmm-to-azure", "site-to-azure"],
  // The support matrix is the document that people mean where they name none.
  shortName: "",
  isSupportMatrix: true,
  sections: {
    scenarios: "Scenarios",
    servers: "Hosts and VMM servers",
    "replicated-vms": "Replicated machines",
    management: "Changes to a replicated machine",
    network: "Network on premises",
    "azure-network": "Network in Azure after failover",
    "host-storage": "Storage of the host",
    "guest-storage": "Storage of the guest",
    "azure-storage": "Storage in Azure",
    "azure-compute": "Compute in Azure",
    "azure-vm-requirements": "Requirements for Azure machines",
    vault: "Vault",
    agents: "Provider and agent",
  },
  rows: {
    ...scenarios,
    ...servers,
    ...replicatedVms,
    ...management,
    ...network,
    ...azureNetwork,
    ...hostStorage,
    ...guestStorage,
    ...azureStorage,
    ...azureCompute,
    ...azureVmRequirements,
    ...vault,
    ...agents,
  },
} as const satisfies SourceDocument;
