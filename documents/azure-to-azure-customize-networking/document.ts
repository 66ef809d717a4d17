import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What can be set for the network of the machine that comes up. */
export const azureToAzureCustomizeNetworking = {
  id: "azure-to-azure-customize-networking",
  title: "Customize networking configurations of the target Azure VM",
  date: "2021-10-01",
  url: "https://learn.microsoft.com/azure/site-recovery/azure-to-azure-customize-networking",
  binds: ["azure-to-azure"],
  shortName: "customize-networking",
  sections: {},
  rows,
} as const satisfies SourceDocument;
