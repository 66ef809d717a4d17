import { agents } from "./hyperv-to-azure/agents.ts";
import { azureCompute } from "./hyperv-to-azure/azure-compute.ts";
import { azureNetwork } from "./hyperv-to-azure/azure-network.ts";
import { azureStorage } from "./hyperv-to-azure/azure-storage.ts";
import { azureVmRequirements } from "./hyperv-to-azure/azure-vm-requirements.ts";
import { guestStorage } from "./hyperv-to-azure/guest-storage.ts";
import { hostStorage } from "./hyperv-to-azure/host-storage.ts";
import { management } from "./hyperv-to-azure/management.ts";
import { network } from "./hyperv-to-azure/network.ts";
import { replicatedVms } from "./hyperv-to-azure/replicated-vms.ts";
import { scenarios } from "./hyperv-to-azure/scenarios.ts";
import { servers } from "./hyperv-to-azure/servers.ts";
import { vault } from "./hyperv-to-azure/vault.ts";
import type { MatrixDocument } from "./types.ts";

/** What Site Recovery supports for Hyper-V machines that go to Azure, with and without VMM. */
export const hypervToAzure = {
  id: "hyperv-to-azure",
  title: "Support matrix for disaster recovery of on-premises Hyper-V VMs to Azure",
  date: "2024-12-19",
  url: "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-support-matrix",
  binds: ["vmm-to-azure", "site-to-azure"],
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
} as const satisfies MatrixDocument;

/** The rows of the Hyper-V support matrix, in the order of the document. */
export const hypervToAzureRows = {
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
} as const;
