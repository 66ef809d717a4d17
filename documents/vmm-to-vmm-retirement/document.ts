import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** The end of replication between customer-managed sites with VMM. */
export const vmmToVmmRetirement = {
  id: "vmm-to-vmm-retirement",
  title: "Deprecation of disaster recovery between customer-managed sites (with VMM)",
  date: "2020-02-25",
  url: "https://learn.microsoft.com/azure/site-recovery/site-to-site-deprecation",
  binds: ["vmm-to-vmm"],
  shortName: "retirement",
  sections: {},
  rows,
} as const satisfies SourceDocument;
