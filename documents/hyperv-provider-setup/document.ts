import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** The message of the provider's setup, as a user quotes it in a report to Microsoft's documentation. */
export const hypervProviderSetup = {
  id: "hyperv-provider-setup",
  title: "Issue 42969 of azure-docs: setup of the provider on a domain controller",
  date: "2019-11-16",
  url: "https://github.com/MicrosoftDocs/azure-docs/issues/42969",
  binds: ["site-to-azure"],
  shortName: "provider-setup",
  sections: {},
  rows,
} as const satisfies SourceDocument;
