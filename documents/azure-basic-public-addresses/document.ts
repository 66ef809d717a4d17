import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** The end of Basic public IP addresses. */
export const azureBasicPublicAddresses = {
  id: "azure-basic-public-addresses",
  title: "Upgrade Basic Public IP Address to Standard SKU in Azure",
  date: "2025-11-20",
  url: "https://learn.microsoft.com/azure/virtual-network/ip-services/public-ip-basic-upgrade-guidance",
  binds: ["azure-to-azure"],
  shortName: "basic-addresses",
  sections: {},
  rows,
} as const satisfies SourceDocument;
