import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What goes wrong while machines replicate between Azure regions. */
export const azureToAzureReplicationErrors = {
  id: "azure-to-azure-replication-errors",
  title: "Troubleshoot replication in Azure VM disaster recovery",
  date: "2025-09-23",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-troubleshoot-replication",
  binds: ["azure-to-azure"],
  shortName: "replication-errors",
  sections: {},
  rows,
} as const satisfies SourceDocument;
