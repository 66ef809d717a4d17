import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** How replication of Hyper-V machines without VMM was set up in the first Azure portal. */
export const hypervSiteToAzure = {
  id: "hyperv-site-to-azure",
  title:
    "Replicate Hyper-V virtual machines (without VMM) to Azure using Azure Site Recovery with the Azure portal",
  date: "2017-04-05",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "portal-setup",
  sections: {},
  rows,
} as const satisfies SourceDocument;
