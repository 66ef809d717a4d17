import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Disaster recovery of trusted launch machines. */
export const azureToAzureTrustedLaunch = {
  id: "azure-to-azure-trusted-launch",
  title: "Azure trusted launch virtual machines with Azure Site Recovery",
  date: "2026-01-06",
  url: "https://learn.microsoft.com/azure/site-recovery/concepts-trusted-vm",
  binds: ["azure-to-azure"],
  shortName: "trusted-launch",
  sections: {},
  rows,
} as const satisfies SourceDocument;
