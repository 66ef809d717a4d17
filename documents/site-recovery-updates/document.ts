import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Which versions of Site Recovery's software are out, and which of them are supported. */
export const siteRecoveryUpdates = {
  id: "site-recovery-updates",
  title: "What's new in Site Recovery",
  date: "2025-12-22",
  url: "https://learn.microsoft.com/azure/site-recovery/site-recovery-whats-new",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "updates",
  sections: {},
  rows,
} as const satisfies SourceDocument;
