import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Cache accounts without key-based access. */
export const azureToAzureKeyAccess = {
  id: "azure-to-azure-key-access",
  title: "Turn off key-based access on cache account",
  date: "2025-10-09",
  url: "https://learn.microsoft.com/azure/site-recovery/asr-turn-off-key-authentication-cache",
  binds: ["azure-to-azure"],
  shortName: "key-access",
  sections: {},
  rows,
} as const satisfies SourceDocument;
