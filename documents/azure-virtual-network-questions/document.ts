import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Which ranges of addresses networks of Azure can have. */
export const azureVirtualNetworkQuestions = {
  id: "azure-virtual-network-questions",
  title: "Azure Virtual Network frequently asked questions (FAQ)",
  date: "2019-02-12",
  url: "https://learn.microsoft.com/azure/virtual-network/virtual-networks-faq",
  binds: ["vmm-to-azure", "site-to-azure", "azure-to-azure"],
  shortName: "virtual-network-questions",
  sections: {},
  rows,
} as const satisfies SourceDocument;
