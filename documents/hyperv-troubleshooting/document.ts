import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What to look at where replication from Hyper-V to Azure fails. */
export const hypervTroubleshooting = {
  id: "hyperv-troubleshooting",
  title: "Troubleshoot Hyper-V to Azure replication and failover",
  date: "2018-11-27",
  url: "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-troubleshoot",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "troubleshooting",
  sections: {},
  rows,
} as const satisfies SourceDocument;
