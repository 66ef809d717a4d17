import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What confidential machines are, and what they cannot do. */
export const azureConfidentialVm = {
  id: "azure-confidential-vm",
  title: "About Azure confidential VMs",
  date: "2023-11-14",
  url: "https://learn.microsoft.com/azure/confidential-computing/confidential-vm-overview",
  binds: ["azure-to-azure"],
  shortName: "confidential",
  sections: {},
  rows,
} as const satisfies SourceDocument;
