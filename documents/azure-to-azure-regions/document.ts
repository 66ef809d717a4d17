import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** A note that several articles on disaster recovery between Azure regions include. */
export const azureToAzureRegions = {
  id: "azure-to-azure-regions",
  title: "Region limitations of disaster recovery between Azure regions",
  date: "2026-05-05",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-support-matrix",
  binds: ["azure-to-azure"],
  shortName: "region-limitations",
  sections: {},
  rows,
} as const satisfies SourceDocument;
