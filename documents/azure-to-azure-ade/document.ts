import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** How Azure machines replicate whose disks Azure Disk Encryption encrypts. */
export const azureToAzureAde = {
  id: "azure-to-azure-ade",
  title: "Replicate Azure Disk Encryption-enabled virtual machines to another Azure region",
  date: "2019-08-08",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-replication-ade-vms",
  binds: ["azure-to-azure"],
  shortName: "ade",
  sections: {},
  rows,
} as const satisfies SourceDocument;
