import type { SourceDocument } from "../types.ts";
import { leftOut } from "./left-out.ts";
import { rows } from "./rows.ts";

/** Disaster recovery of Azure machines from one availability zone to another. */
export const azureToAzureZones = {
  id: "azure-to-azure-zones",
  title: "Enable Azure VM disaster recovery between availability zones",
  date: "2025-02-12",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-zone-to-zone-disaster-recovery",
  binds: ["azure-to-azure"],
  shortName: "zones",
  sections: {},
  rows,
  leftOut,
} as const satisfies SourceDocument;
