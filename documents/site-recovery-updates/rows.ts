import type { DocumentRows } from "../types.ts";

/** The rows of the article on updates. */
export const rows = {
  "site-recovery-updates/supported-versions": {
    title: "Supported versions of provider and agent",
    summary: "The newest version of each component is supported, and the four versions before it.",
    kind: "static",
    level: "warning",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      supportedEarlierVersions: { value: 4, unit: "versions", source: "document" },
    },
    reading:
      "The versions of a component are counted, not the rollups: some rollups leave a component as it was. The newest one is that of drlint's table or of the settings, and a version that is newer still is supported. The support matrix of 19 December 2024 asks for the latest version; this article is later and decides.",
  },
  "site-recovery-updates/upgrade-steps": {
    title: "Steps of an upgrade",
    summary:
      "An upgrade leads to the newest version at once from the four versions before it; from older ones it goes in steps of at most four versions.",
    kind: "static",
    level: "warning",
    verdict: { vmm: "conditional", site: "conditional" },
    limits: {
      versionsInOneStep: { value: 4, unit: "versions", source: "document" },
    },
    reading:
      "The steps stand in Service updates in Site Recovery of 31 July 2019, which this article goes by. What is no longer supported can only be updated in steps: one finding names both rows.",
  },
  "site-recovery-updates/agent-supported": {
    title: "Supported versions of the mobility service",
    summary: "The newest version of the mobility service is supported, and the four versions before it.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    binds: ["azure-to-azure"],
    limits: {
      supportedEarlierVersions: { value: 4, unit: "versions", source: "document" },
    },
    reading:
      "Versions are counted by their first two numbers, 9.66, as the support matrix lists them: it has five, 9.62 to 9.66. The newest one is that of drlint's table or of the settings. 9.58 and 9.59 were not released for Azure machines.",
  },
} as const satisfies DocumentRows<"site-recovery-updates">;
