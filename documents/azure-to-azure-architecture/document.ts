import type { SourceDocument } from "../types.ts";
import { leftOut } from "./left-out.ts";
import { rows } from "./rows.ts";

/** How disaster recovery between Azure regions works, with its snapshots and recovery points. */
export const azureToAzureArchitecture = {
  id: "azure-to-azure-architecture",
  title: "Azure to Azure disaster recovery architecture",
  date: "2022-04-28",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-architecture",
  binds: ["azure-to-azure"],
  shortName: "azure-architecture",
  sections: {},
  rows,
  leftOut,
} as const satisfies SourceDocument;
