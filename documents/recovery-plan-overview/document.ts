import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What recovery plans are for, and how large they may be. */
export const recoveryPlanOverview = {
  id: "recovery-plan-overview",
  title: "About recovery plans",
  date: "2020-01-23",
  url: "https://learn.microsoft.com/azure/site-recovery/recovery-plan-overview",
  binds: ["azure-to-azure"],
  shortName: "plan-overview",
  sections: {},
  rows,
} as const satisfies SourceDocument;
