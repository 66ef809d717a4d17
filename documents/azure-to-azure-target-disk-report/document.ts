import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What a public report says of target disks that are a Premium SSD v2. */
export const azureToAzureTargetDiskReport = {
  id: "azure-to-azure-target-disk-report",
  title: "Issue 30618 of terraform-provider-azurerm: Premium SSD v2 as the target kind of a replicated disk",
  date: "2025-10-23",
  url: "https://github.com/hashicorp/terraform-provider-azurerm/issues/30618",
  binds: ["azure-to-azure"],
  shortName: "target-disk-report",
  sections: {},
  rows,
} as const satisfies SourceDocument;
