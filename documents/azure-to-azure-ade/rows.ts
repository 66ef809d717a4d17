import type { DocumentRows } from "../types.ts";

/** The rows on Azure Disk Encryption. */
export const rows = {
  "azure-to-azure-ade/linux-aad": {
    title: "Azure Disk Encryption with Azure AD on Linux",
    summary:
      "On Linux only Azure Disk Encryption without Azure AD is supported; on Windows with and without.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "The common questions of 2025-07-25 speak of Windows alone; the support matrix of 2026-02-27 has both systems, as this article has.",
  },
  "azure-to-azure-ade/target-key-vault": {
    title: "Key vault at the target",
    summary:
      "The key vault that takes the keys of a machine with Azure Disk Encryption lies in the target's region and subscription.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The article offers the vaults of the target location of the subscription. Where none is chosen, Site Recovery makes one.",
  },
  "azure-to-azure-ade/changed-later": {
    title: "Azure Disk Encryption later on",
    summary:
      "Where encryption is turned on or its keys change while a machine replicates, the keys are copied and the settings of the target updated; from the release with Azure AD to the one without, replication is disabled and enabled again.",
    kind: "change",
    level: "error",
    verdict: "conditional",
    reading:
      "New keys are a warning, and another release is an error. Of the keys an inventory has the key encryption key alone.",
  },
} as const satisfies DocumentRows<"azure-to-azure-ade">;
