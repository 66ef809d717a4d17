import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** How Azure machines replicate whose disks are encrypted with keys of one's own. */
export const azureToAzureCmk = {
  id: "azure-to-azure-cmk",
  title: "Replicate machines with customer-managed keys (CMK) enabled disks",
  date: "2024-03-27",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-replication-cmk-disks",
  binds: ["azure-to-azure"],
  shortName: "cmk",
  sections: {},
  rows,
} as const satisfies SourceDocument;
