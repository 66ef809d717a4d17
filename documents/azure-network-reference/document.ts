import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** The message of Azure on an adapter and a network in two regions, as a user quotes it in a report to Microsoft's documentation. */
export const azureNetworkReference = {
  id: "azure-network-reference",
  title: "Issue 81734 of azure-docs: a network adapter whose network is in another region",
  date: "2021-09-29",
  url: "https://github.com/MicrosoftDocs/azure-docs/issues/81734",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "reference",
  sections: {},
  rows,
} as const satisfies SourceDocument;
