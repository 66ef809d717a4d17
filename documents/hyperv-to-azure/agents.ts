import type { DocumentRows } from "../types.ts";

/** The software of Site Recovery on premises. */
export const agents = {
  "hyperv-to-azure/agents/provider-placement": {
    title: "Place of the provider",
    summary: "The Site Recovery provider is on the VMM server, or without VMM on every Hyper-V host.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
  },
  "hyperv-to-azure/agents/recovery-services-agent": {
    title: "Recovery Services agent",
    summary: "The Recovery Services agent is on the Hyper-V hosts, with VMM and without.",
    kind: "static",
    level: "error",
    verdict: { vmm: "conditional", site: "conditional" },
    reading: "Hosts without protected machines need none.",
  },
  "hyperv-to-azure/agents/latest-version": {
    title: "Latest provider and agent",
    summary: "The provider and the agent are of the latest version.",
    kind: "static",
    level: "warning",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      newestKnownProviderVersion: {
        value: "5.24.0902.11",
        unit: "version",
        source: "reading",
        note: "Update Rollup 76 of October 2024, in What's new in Site Recovery of 28 January 2025. Rollups 77 to 82 have none for Hyper-V, says the edition of 22 December 2025.",
      },
      newestKnownAgentVersion: {
        value: "2.0.9938.0",
        unit: "version",
        source: "reading",
        note: "Update Rollup 76 of October 2024, in What's new in Site Recovery of 28 January 2025. Rollups 77 to 82 have none for Hyper-V, says the edition of 22 December 2025.",
      },
    },
    reading:
      "Which version is the latest is not in the document. The newest one that drlint, the configuration or the inventory itself knows stands for it: what is older is not the latest. Where all are alike and none newer is known, the row is undecided. Microsoft's article on updates supports the four versions before the latest as well.",
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
