import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What a failed extension of a machine in Azure does to others. */
export const azureExtensions = {
  id: "azure-extensions",
  title: "Virtual machine extensions and features for Windows",
  date: "2025-08-18",
  url: "https://learn.microsoft.com/azure/virtual-machines/extensions/features-windows",
  binds: ["azure-to-azure"],
  shortName: "extensions",
  sections: {},
  rows,
} as const satisfies SourceDocument;
