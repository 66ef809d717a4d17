import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** How deleted and overwritten blobs are kept. */
export const blobSoftDelete = {
  id: "blob-soft-delete",
  title: "Soft delete for blobs",
  date: "2022-02-23",
  url: "https://learn.microsoft.com/azure/storage/blobs/soft-delete-blob-overview",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "soft-delete",
  sections: {},
  rows,
} as const satisfies SourceDocument;
