import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Which network settings machines from on-premises have in Azure. */
export const onPremisesToAzureNetworking = {
  id: "on-premises-to-azure-networking",
  title: "Connect to Azure VMs after failover from on-premises",
  date: "2022-07-26",
  url: "https://learn.microsoft.com/azure/site-recovery/concepts-on-premises-to-azure-networking",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "on-premises-networking",
  sections: {},
  rows,
} as const satisfies SourceDocument;
