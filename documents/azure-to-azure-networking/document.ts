import type { SourceDocument } from "../types.ts";
import { leftOut } from "./left-out.ts";
import { rows } from "./rows.ts";

/** What replication of Azure machines needs of the network. */
export const azureToAzureNetworking = {
  id: "azure-to-azure-networking",
  title: "About networking in Azure VM disaster recovery",
  date: "2025-10-30",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-about-networking",
  binds: ["azure-to-azure"],
  shortName: "networking",
  sections: {},
  rows,
  leftOut,
} as const satisfies SourceDocument;
