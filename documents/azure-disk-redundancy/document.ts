import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Where zone-redundant disks are, and which there are. */
export const azureDiskRedundancy = {
  id: "azure-disk-redundancy",
  title: "Deploy a managed disk that uses zone-redundant storage",
  date: "2024-02-10",
  url: "https://learn.microsoft.com/azure/virtual-machines/disks-deploy-zrs",
  binds: ["azure-to-azure"],
  shortName: "disk-redundancy",
  sections: {},
  rows,
} as const satisfies SourceDocument;
