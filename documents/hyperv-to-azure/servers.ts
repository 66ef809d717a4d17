import type { DocumentRows } from "../types.ts";

/** Hyper-V hosts and VMM servers. */
export const servers = {
  "hyperv-to-azure/servers/hyper-v-without-vmm": {
    title: "Operating system of the host",
    summary:
      "A host runs Windows Server 2022, 2019, 2016, or 2012 R2 with the latest updates; Server Core is fine.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      operatingSystems: {
        value: [
          "Windows Server 2022",
          "Windows Server 2019",
          "Windows Server 2016",
          "Windows Server 2012 R2",
        ],
        unit: "names",
        source: "document",
      },
      operatingSystemsNeedingLatestUpdates: {
        value: ["Windows Server 2012 R2"],
        unit: "names",
        source: "document",
      },
      refusedProducts: {
        value: ["Windows"],
        unit: "names",
        source: "reading",
        note: "A client with Hyper-V: Common questions about Hyper-V to Azure, 27 December 2024, says no to it.",
      },
    },
    reading:
      "The document lists these systems for hosts without VMM and names none for hosts with it, so the list holds for both. What it does not list is a warning, since not listed is not refused: Azure Local has documents of its own that offer Site Recovery. An error is what a document refuses: a client with Hyper-V, and what is older than the oldest system that the VMM prerequisites name.",
  },
  "hyperv-to-azure/servers/hyper-v-with-vmm": {
    title: "Version of VMM",
    summary: "The VMM server runs Virtual Machine Manager 2022, 2019, 2016 or 2012 R2.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional" },
    limits: {
      vmmVersions: { value: ["2022", "2019", "2016", "2012 R2"], unit: "versions", source: "document" },
    },
  },
  "hyperv-to-azure/servers/vmm-2022-server-core": {
    title: "VMM 2022 on Server Core",
    summary: "Virtual Machine Manager 2022 is not supported on Server Core; the other listed versions are.",
    kind: "static",
    level: "error",
    verdict: { vmm: "no" },
    limits: {
      vmmVersions: { value: ["2022"], unit: "versions", source: "document" },
    },
  },
  "hyperv-to-azure/servers/host-2019-in-vmm-2019": {
    title: "VMM of a Windows Server 2019 host",
    summary: "A Windows Server 2019 host that VMM manages belongs in VMM 2019.",
    kind: "static",
    level: "warning",
    verdict: { vmm: "conditional" },
    limits: {
      hostOperatingSystem: { value: "Windows Server 2019", unit: "name", source: "document" },
      vmmVersions: { value: ["2019"], unit: "versions", source: "document" },
      unlistedHostOperatingSystem: {
        value: "Windows Server 2022",
        unit: "name",
        source: "reading",
        note: "The document says nothing of the VMM of a Windows Server 2022 host.",
      },
      minimumVmmVersionOfUnlistedHost: {
        value: "2022",
        unit: "version",
        source: "reading",
        note: "An older VMM than the host is not listed.",
      },
    },
    reading:
      "The row is silent on Windows Server 2022 hosts. One in a VMM older than 2022 gets a warning that the pair is not listed.",
  },
  "hyperv-to-azure/servers/host-2016-in-vmm-2016": {
    title: "VMM of a Windows Server 2016 host",
    summary: "A Windows Server 2016 host that VMM manages belongs in VMM 2016.",
    kind: "static",
    level: "warning",
    verdict: { vmm: "conditional" },
    limits: {
      hostOperatingSystem: { value: "Windows Server 2016", unit: "name", source: "document" },
      vmmVersions: { value: ["2016"], unit: "versions", source: "document" },
    },
  },
  "hyperv-to-azure/servers/upgrade-2012-r2": {
    title: "Upgrade from 2012 R2",
    summary:
      "Where Site Recovery is set up on Windows Server 2012 R2 or VMM 2012 R2, an upgrade follows Microsoft's upgrade guide.",
    kind: "change",
    level: "warning",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      hostOperatingSystem: { value: "Windows Server 2012 R2", unit: "name", source: "document" },
      vmmVersion: { value: "2012 R2", unit: "version", source: "document" },
    },
  },
  "hyperv-to-azure/servers/dotnet-4-6-2": {
    title: ".NET Framework",
    summary: "On-premises servers need .NET Framework 4.6.2 or later.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      minimumVersion: { value: "4.6.2", unit: "version", source: "document" },
    },
    reading: "An on-premises server is a Hyper-V host or a VMM server.",
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
