import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** How subnets of an Azure network are made. */
export const azureSubnets = {
  id: "azure-subnets",
  title: "Add, change, or delete a virtual network subnet",
  date: "2022-06-27",
  url: "https://learn.microsoft.com/azure/virtual-network/virtual-network-manage-subnet",
  binds: ["vmm-to-azure", "site-to-azure", "azure-to-azure"],
  shortName: "subnets",
  sections: {},
  rows,
} as const satisfies SourceDocument;
