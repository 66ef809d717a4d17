import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** General questions about Site Recovery. The page has no date; the one here is the day on which it was read. */
export const siteRecoveryQuestions = {
  id: "site-recovery-questions",
  title: "General questions about Azure Site Recovery",
  date: "2026-11-28",
  url: "https://learn.microsoft.com/azure/site-recovery/site-recovery-faq",
  binds: ["azure-to-azure"],
  shortName: "questions",
  sections: {},
  rows,
} as const satisfies SourceDocument;
