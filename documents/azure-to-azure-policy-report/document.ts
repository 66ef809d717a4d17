import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What a public report, and the provider since, say of a policy that keeps no recovery points. */
export const azureToAzurePolicyReport = {
  id: "azure-to-azure-policy-report",
  title: "Issue 19505 of terraform-provider-azurerm: a replication policy that cannot be created",
  date: "2022-11-30",
  url: "https://github.com/hashicorp/terraform-provider-azurerm/issues/19505",
  binds: ["azure-to-azure"],
  shortName: "policy-report",
  sections: {},
  rows,
} as const satisfies SourceDocument;
