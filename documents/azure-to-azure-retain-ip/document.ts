import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** How Azure machines keep their addresses in a failover. */
export const azureToAzureRetainIp = {
  id: "azure-to-azure-retain-ip",
  title: "Retain IP addresses during failover",
  date: "2021-07-25",
  url: "https://learn.microsoft.com/azure/site-recovery/site-recovery-retain-ip-azure-vm-failover",
  binds: ["azure-to-azure"],
  shortName: "retain-ip",
  sections: {},
  rows,
} as const satisfies SourceDocument;
