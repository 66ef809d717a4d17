import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Network mapping and addresses between two Azure regions. */
export const azureToAzureNetworkMapping = {
  id: "azure-to-azure-network-mapping",
  title: "Network mapping and IP addressing between two Azure regions",
  date: "2026-02-12",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-network-mapping",
  binds: ["azure-to-azure"],
  shortName: "network-mapping",
  sections: {},
  rows,
} as const satisfies SourceDocument;
