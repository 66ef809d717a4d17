import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** How adapters with several addresses fail over. */
export const azureToAzureMultipleIp = {
  id: "azure-to-azure-multiple-ip",
  title: "Failover of multiple IP addresses with Azure Site Recovery",
  date: "2021-11-01",
  url: "https://learn.microsoft.com/azure/site-recovery/concepts-multiple-ip-address-failover",
  binds: ["azure-to-azure"],
  shortName: "multiple-ip",
  sections: {},
  rows,
} as const satisfies SourceDocument;
