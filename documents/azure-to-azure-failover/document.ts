import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What is done with a machine after a failover between Azure regions. */
export const azureToAzureFailover = {
  id: "azure-to-azure-failover",
  title: "Tutorial: Fail over Azure VMs to a secondary region",
  date: "2024-03-29",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-tutorial-failover-failback",
  binds: ["azure-to-azure"],
  shortName: "azure-failover",
  sections: {},
  rows,
} as const satisfies SourceDocument;
