import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Which kinds of managed disks there are, and what each is for. */
export const azureDiskTypes = {
  id: "azure-disk-types",
  title: "Azure managed disk types",
  date: "2026-08-11",
  url: "https://learn.microsoft.com/azure/virtual-machines/disks-types",
  binds: ["azure-to-azure"],
  shortName: "disk-types",
  sections: {},
  rows,
} as const satisfies SourceDocument;
