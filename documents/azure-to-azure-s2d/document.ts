import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Replication of clusters with Storage Spaces Direct. */
export const azureToAzureS2d = {
  id: "azure-to-azure-s2d",
  title: "Replicate Azure virtual machines running Storage Spaces Direct with Azure Site Recovery",
  date: "2026-02-12",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-replication-s2d-vms",
  binds: ["azure-to-azure"],
  shortName: "s2d",
  sections: {},
  rows,
} as const satisfies SourceDocument;
