import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** In what scope names of resources are unique in Azure. */
export const azureResourceNames = {
  id: "azure-resource-names",
  title: "Naming rules and restrictions for Azure resources",
  date: "2020-02-11",
  url: "https://learn.microsoft.com/azure/azure-resource-manager/management/resource-name-rules",
  binds: ["vmm-to-azure", "site-to-azure", "azure-to-azure"],
  shortName: "names",
  sections: {},
  rows,
} as const satisfies SourceDocument;
