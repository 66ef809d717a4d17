import type { SourceDocument } from "../types.ts";
import { leftOut } from "./left-out.ts";
import { rows } from "./rows.ts";

/** How Azure machines replicate whose data changes much. */
export const azureToAzureHighChurn = {
  id: "azure-to-azure-high-churn",
  title: "Azure VM disaster recovery: High Churn support",
  date: "2026-01-06",
  url: "https://learn.microsoft.com/azure/site-recovery/concepts-azure-to-azure-high-churn-support",
  binds: ["azure-to-azure"],
  shortName: "high-churn",
  sections: {},
  rows,
  leftOut,
} as const satisfies SourceDocument;
