import type { DocumentRows } from "../types.ts";

/** The rows of the VMM prerequisites. */
export const rows = {
  "vmm-to-azure-prerequisites/azure-account": {
    title: "Azure account",
    summary: "Replication needs a Microsoft Azure account.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "The subscription of the vault stands for the account.",
  },
  "vmm-to-azure-prerequisites/storage-account": {
    title: "Storage account",
    summary: "Replicated data needs a storage account in Azure.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The document is older than managed disks. With managed disks, an account for the replication logs is enough.",
  },
  "vmm-to-azure-prerequisites/storage-region": {
    title: "Region of the storage account",
    summary: "The storage account is in the region of the vault.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The row on the region of the vault in the Hyper-V support matrix says otherwise, so the finding names both, and where only the vault is elsewhere the rule can be lowered to a warning.",
  },
  "vmm-to-azure-prerequisites/storage-redundancy": {
    title: "Redundancy of the storage account",
    summary: "Geo-redundant or locally redundant storage can be used, and geo-redundant is recommended.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      redundancies: { value: ["GRS", "LRS"], unit: "names", source: "document" },
      recommendedRedundancy: { value: "GRS", unit: "name", source: "document" },
    },
    reading:
      "A recommendation, so only the strict set warns of it. Premium storage has no geo-redundancy, so nothing is reported there.",
  },
  "vmm-to-azure-prerequisites/premium-needs-standard-log": {
    title: "Log account beside premium storage",
    summary: "Replicated data on premium storage needs a standard account for the replication logs as well.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      performanceTier: { value: "Premium", unit: "name", source: "document" },
      logPerformanceTier: { value: "Standard", unit: "name", source: "document" },
    },
  },
  "vmm-to-azure-prerequisites/network": {
    title: "Azure network",
    summary: "Replication needs an Azure network for the machines to connect to after failover.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "A machine gets it from its own setting, or from a mapping of its VM network.",
  },
  "vmm-to-azure-prerequisites/network-region": {
    title: "Region of the Azure network",
    summary: "The Azure network is in the region of the vault.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The row on the region of the vault in the Hyper-V support matrix says otherwise, so the finding names both, and where only the vault is elsewhere the rule can be lowered to a warning.",
  },
  "vmm-to-azure-prerequisites/vmm-version": {
    title: "Version of VMM",
    summary: "The VMM server runs System Center 2012 R2 or later.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      minimumVmmVersion: { value: "2012 R2", unit: "version", source: "document" },
    },
    reading:
      "An older version is an error, with the list of the later support matrix. A later one that this list has not is a warning of its row alone.",
  },
  "vmm-to-azure-prerequisites/vmm-clouds": {
    title: "Clouds of a VMM server",
    summary: "Each VMM server has at least one private cloud.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      minimumCount: { value: 1, unit: "clouds", source: "document" },
    },
  },
  "vmm-to-azure-prerequisites/cloud-host-groups": {
    title: "Host groups of a cloud",
    summary: "Each cloud has at least one host group.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      minimumCount: { value: 1, unit: "host groups", source: "document" },
    },
  },
  "vmm-to-azure-prerequisites/vmm-internet": {
    title: "Internet access of a VMM server",
    summary: "The VMM server reaches the internet.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "vmm-to-azure-prerequisites/host-os": {
    title: "Operating system of a host",
    summary:
      "A host has the Hyper-V role on Windows Server, from 2012 R2 on, or runs Hyper-V Server 2012 R2.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      minimumOperatingSystem: { value: "Windows Server 2012 R2", unit: "name", source: "document" },
      otherOperatingSystems: { value: ["Hyper-V Server 2012 R2"], unit: "names", source: "document" },
    },
    reading:
      "The later Hyper-V support matrix lists the Windows Server versions. What it does not list and this row allows, as Hyper-V Server 2012 R2, is a warning. What is older than the oldest system here is refused, in a Hyper-V site too.",
  },
  "vmm-to-azure-prerequisites/host-updates": {
    title: "Updates of a host",
    summary: "A host has the latest updates.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "vmm-to-azure-prerequisites/host-in-cloud": {
    title: "Host in a cloud",
    summary: "A host is in a host group that belongs to a VMM cloud.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
  "vmm-to-azure-prerequisites/host-has-vm": {
    title: "Machines of a host",
    summary: "A host has at least one machine to replicate.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      minimumCount: { value: 1, unit: "machines", source: "document" },
    },
    reading: "Machines move between the nodes of a cluster, so they are counted for the cluster as a whole.",
  },
  "vmm-to-azure-prerequisites/host-internet": {
    title: "Internet access of a host",
    summary: "A host reaches the internet, directly or through a proxy.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      access: {
        value: ["direct", "proxy"],
        unit: "names",
        source: "document",
        note: "In the words that the inventory uses for internet access.",
      },
    },
    reading:
      "The later Hyper-V support matrix supports private links. A host without internet access is a warning where the vault has a private endpoint: Microsoft Entra ID has none, so that the link alone is not enough.",
  },
  "vmm-to-azure-prerequisites/host-kb2961977": {
    title: "Hotfix KB2961977",
    summary: "A host has the fixes of article KB2961977.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      hotfix: { value: "KB2961977", unit: "name", source: "document" },
      operatingSystems: {
        value: ["Windows Server 2012 R2", "Hyper-V Server 2012 R2"],
        unit: "names",
        source: "reading",
        note: "The fixes are for 2012 R2; later systems contain them.",
      },
    },
    reading:
      "The document asks it of every host, but the fixes exist for 2012 R2 only, and later systems contain them.",
  },
  "vmm-to-azure-prerequisites/guest-os": {
    title: "Guest operating system and Azure's requirements",
    summary: "A machine runs a supported operating system and meets the requirements for Azure machines.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "It says the same as the row on the guest in the Hyper-V support matrix: one finding names both, and the other requirements likewise.",
  },
  "vmm-to-azure-prerequisites/vm-name-later": {
    title: "Renaming after replication is enabled",
    summary: "A machine's name may be changed once replication is enabled.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "So a name that Azure refuses can be mended by a target name, as well as by renaming the machine.",
  },
} as const satisfies DocumentRows<"vmm-to-azure-prerequisites">;
