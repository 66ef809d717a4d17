import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Which network adapters machines from on-premises have in Azure. */
export const onPremisesAdapters = {
  id: "on-premises-adapters",
  title: "Manage VM network interfaces for on-premises disaster recovery to Azure",
  date: "2024-05-27",
  url: "https://learn.microsoft.com/azure/site-recovery/site-recovery-manage-network-interfaces-on-premises-to-azure",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "adapters",
  sections: {},
  rows,
} as const satisfies SourceDocument;
