import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What Site Recovery supports of the shared disks of Azure machines. */
export const azureToAzureSharedDisks = {
  id: "azure-to-azure-shared-disks",
  title: "Support matrix for shared disks in Azure VM disaster recovery",
  date: "2026-08-12",
  url: "https://learn.microsoft.com/azure/site-recovery/shared-disk-support-matrix",
  binds: ["azure-to-azure"],
  shortName: "shared-disks",
  sections: {},
  rows,
} as const satisfies SourceDocument;
