import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What the vault's overview shows of what is configured and what is not. */
export const siteRecoveryMonitoring = {
  id: "site-recovery-monitoring",
  title: "Monitoring and troubleshooting Azure Site Recovery",
  date: "2018-02-22",
  url: "https://learn.microsoft.com/azure/site-recovery/site-recovery-monitor-and-troubleshoot",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "monitoring",
  sections: {},
  rows,
} as const satisfies SourceDocument;
