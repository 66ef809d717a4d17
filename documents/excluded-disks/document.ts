import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What may be excluded from replication, of Azure machines and of Hyper-V machines to Azure. */
export const excludedDisks = {
  id: "excluded-disks",
  title: "Exclude disks from replication with Azure Site Recovery",
  date: "2019-12-17",
  url: "https://learn.microsoft.com/azure/site-recovery/exclude-disks-replication",
  binds: ["vmm-to-azure", "site-to-azure", "azure-to-azure"],
  shortName: "exclude",
  sections: {},
  rows,
} as const satisfies SourceDocument;
