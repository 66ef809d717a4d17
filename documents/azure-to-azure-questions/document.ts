import type { SourceDocument } from "../types.ts";
import { leftOut } from "./left-out.ts";
import { rows } from "./rows.ts";

/** Common questions about disaster recovery between Azure regions. */
export const azureToAzureQuestions = {
  id: "azure-to-azure-questions",
  title: "Common questions about Azure-to-Azure disaster recovery",
  date: "2025-07-25",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-common-questions",
  binds: ["azure-to-azure"],
  shortName: "azure-questions",
  sections: {},
  rows,
  leftOut,
} as const satisfies SourceDocument;
