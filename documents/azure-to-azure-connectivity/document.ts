import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What keeps Azure machines from reaching Site Recovery. */
export const azureToAzureConnectivity = {
  id: "azure-to-azure-connectivity",
  title: "Troubleshoot Azure-to-Azure VM network connectivity issues",
  date: "2025-10-30",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-troubleshoot-network-connectivity",
  binds: ["azure-to-azure"],
  shortName: "connectivity",
  sections: {},
  rows,
} as const satisfies SourceDocument;
