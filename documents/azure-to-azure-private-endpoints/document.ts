import type { SourceDocument } from "../types.ts";
import { leftOut } from "./left-out.ts";
import { rows } from "./rows.ts";

/** Replication of Azure machines through private endpoints. */
export const azureToAzurePrivateEndpoints = {
  id: "azure-to-azure-private-endpoints",
  title: "Replicate machines with private endpoints",
  date: "2022-04-23",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-how-to-enable-replication-private-endpoints",
  binds: ["azure-to-azure"],
  shortName: "private-endpoints",
  sections: {},
  rows,
  leftOut,
} as const satisfies SourceDocument;
