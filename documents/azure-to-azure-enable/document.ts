import type { SourceDocument } from "../types.ts";
import { rows as choices } from "./choices.ts";
import { rows } from "./rows.ts";

/** How replication of Azure machines is enabled. */
export const azureToAzureEnable = {
  id: "azure-to-azure-enable",
  title: "Replicate Azure VMs to another Azure region",
  date: "2026-05-05",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-replication",
  binds: ["azure-to-azure"],
  shortName: "enable",
  sections: {},
  rows: { ...choices, ...rows },
} as const satisfies SourceDocument;
