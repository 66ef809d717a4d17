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
    reading:
      "What's new in Site Recovery of 22 December 2025 supports the newest version and the four before it. It is the later document, so what it supports passes here too; that a newer version is out is a note, in the rule set stylistic.",
  },
} as const satisfies DocumentRows<"hyperv-to-azure">;
