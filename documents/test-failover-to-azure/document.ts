import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Where machines come up in Azure while a failover from on-premises is tested. */
export const testFailoverToAzure = {
  id: "test-failover-to-azure",
  title: "Run a test failover (disaster recovery drill) to Azure",
  date: "2025-10-30",
  url: "https://learn.microsoft.com/azure/site-recovery/site-recovery-test-failover-to-azure",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "test-failover",
  sections: {},
  rows,
} as const satisfies SourceDocument;
