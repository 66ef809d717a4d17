import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What IPv6 is in networks of Azure. */
export const azureIpv6 = {
  id: "azure-ipv6",
  title: "What is IPv6 for Azure Virtual Network?",
  date: "2023-08-24",
  url: "https://learn.microsoft.com/azure/virtual-network/ip-services/ipv6-overview",
  binds: ["site-to-azure"],
  shortName: "ipv6",
  sections: {},
  rows,
} as const satisfies SourceDocument;
