import type { SourceDocument } from "../types.ts";
import { leftOut } from "./left-out.ts";
import { rows } from "./rows.ts";

/** The errors of disaster recovery between Azure regions, and what they come from. */
export const azureToAzureErrors = {
  id: "azure-to-azure-errors",
  title: "Troubleshoot Azure-to-Azure VM errors",
  date: "2025-12-09",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-troubleshoot-errors",
  binds: ["azure-to-azure"],
  shortName: "azure-errors",
  sections: {},
  rows,
  leftOut,
} as const satisfies SourceDocument;
