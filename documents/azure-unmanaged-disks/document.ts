import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** The end of disks that Azure does not manage. */
export const azureUnmanagedDisks = {
  id: "azure-unmanaged-disks",
  title: "Migrate your Azure unmanaged disks by March 31, 2026",
  date: "2025-08-28",
  url: "https://learn.microsoft.com/azure/virtual-machines/unmanaged-disks-deprecation",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "unmanaged",
  sections: {},
  rows,
} as const satisfies SourceDocument;
