import type { SourceDocument } from "../types.ts";
import { cacheStorageRows } from "./cache-storage.ts";
import { movesRows } from "./moves.ts";
import { networkRows } from "./network.ts";
import { regionsRows } from "./regions.ts";

/** What Site Recovery supports between Azure regions. */
export const azureToAzure = {
  id: "azure-to-azure",
  title: "Support matrix for Azure VM disaster recovery between Azure regions",
  date: "2026-02-27",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-support-matrix",
  binds: ["azure-to-azure"],
  shortName: "a2a",
  sections: {
    moves: "Moving resources",
    regions: "Regions",
    "cache-storage": "Cache storage",
    network: "Network",
  },
  rows: { ...movesRows, ...regionsRows, ...cacheStorageRows, ...networkRows },
} as const satisfies SourceDocument;
