import type { DocumentRows } from "../types.ts";

/** The rows of the common questions. */
export const rows = {
  "hyperv-to-azure-questions/policy/interval": {
    title: "Replication interval",
    summary: "Machines replicate every 30 seconds or every 5 minutes.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      intervals: { value: [30, 300], unit: "seconds", source: "document" },
      olderIntervals: {
        value: [900],
        unit: "seconds",
        source: "reading",
        note: "The article on PowerShell still lists 15 minutes.",
      },
      olderArticle: {
        value: "2020-01-10",
        unit: "date",
        source: "reading",
        note: "Set up disaster recovery to Azure using PowerShell and Azure Resource Manager.",
      },
    },
    reading:
      "The article on PowerShell of 2020-01-10 lists 15 minutes as well, which this document of 2024-12-27 does not, nor the azurerm provider of Terraform: a warning. Any other interval is an error.",
  },
  "hyperv-to-azure-questions/policy/interval-with-premium": {
    title: "30 seconds with premium storage",
    summary: "An interval of 30 seconds is not offered with premium storage.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      refusedInterval: { value: 30, unit: "seconds", source: "document" },
      performanceTier: { value: "Premium", unit: "name", source: "document" },
    },
    reading:
      "The document names the exception and no consequence, so it is a warning. It is read of the account that takes the replicated data; of managed disks it says nothing.",
  },
  "hyperv-to-azure-questions/storage/premium-needs-standard-log": {
    title: "Log account beside premium storage",
    summary: "Premium storage for the replicas needs a standard account for the replication logs beside it.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      performanceTier: { value: "Premium", unit: "name", source: "document" },
      logPerformanceTier: { value: "Standard", unit: "name", source: "document" },
    },
  },
  "hyperv-to-azure-questions/clusters/one-site": {
    title: "Site of a cluster",
    summary: "Without VMM all hosts of a failover cluster are in one Hyper-V site.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    binds: ["site-to-azure"],
  },
  "hyperv-to-azure-questions/clusters/every-node": {
    title: "Provider and agent on every node",
    summary: "The provider, without VMM, and the agent are on every host of a cluster.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "Machines move between the nodes of a cluster, so a node counts where any node has protected machines. With VMM the provider is on the VMM server, and the agent is asked of each host.",
  },
  "hyperv-to-azure-questions/hosts/other-backup": {
    title: "Another backup product on the host",
    summary:
      "Site Recovery is not supported on a host beside other products for backup or disaster recovery.",
    kind: "static",
    level: "warning",
    verdict: "no",
    reading:
      "The document names no product, so it is read of any. It says that such products can lock what Site Recovery needs, not that they always do: a warning. Azure Backup is refused by name in the support matrix and reported by a rule of its own.",
  },
  "hyperv-to-azure-questions/hosts/way-to-azure": {
    title: "Way from a host to Azure",
    summary:
      "Hosts send data to the public endpoints of storage in Azure; over a VPN only with private endpoints.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "One answer says that a VPN does not work, a later one that it does with private endpoints. A host without internet access is held to have no way unless its vault has a private endpoint. With VMM the prerequisites ask for the internet as well.",
  },
  "hyperv-to-azure-questions/machines/hyper-v-replica": {
    title: "Hyper-V Replica",
    summary: "A machine that Hyper-V Replica copies can be protected only as a physical machine.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "Inventories hold machines that are protected through Hyper-V, so the way that is left is not theirs.",
  },
  "hyperv-to-azure-questions/machines/dynamic-os-disk": {
    title: "Dynamic OS disk",
    summary: "Dynamic disks replicate, but the OS disk must be a basic one.",
    kind: "static",
    level: "error",
    verdict: "no",
    limits: {
      osDiskType: { value: "basic", unit: "name", source: "document" },
    },
    reading:
      "The document names no generation. For generation 2 the support matrix says the same, and its rule warns of it; this row is decided for the others.",
  },
  "hyperv-to-azure-questions/clouds/two-clouds": {
    title: "Two clouds of one VMM server",
    summary: "With a single VMM server machines replicate between two of its clouds.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    binds: ["vmm-to-vmm"],
  },
} as const satisfies DocumentRows<"hyperv-to-azure-questions">;
