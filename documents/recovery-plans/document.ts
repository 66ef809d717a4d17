import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What recovery plans are made of. */
export const recoveryPlans = {
  id: "recovery-plans",
  title: "Create and customize recovery plans",
  date: "2018-10-28",
  url: "https://learn.microsoft.com/azure/site-recovery/site-recovery-create-recovery-plans",
  binds: ["azure-to-azure"],
  shortName: "plans",
  sections: {},
  rows,
} as const satisfies SourceDocument;
