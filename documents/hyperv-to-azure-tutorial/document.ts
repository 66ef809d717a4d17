import type { SourceDocument } from "../types.ts";
import { rows as choices } from "./choices.ts";
import { rows } from "./rows.ts";

/** How disaster recovery of Hyper-V machines without VMM is set up. */
export const hypervToAzureTutorial = {
  id: "hyperv-to-azure-tutorial",
  title: "Set up disaster recovery of on-premises Hyper-V VMs to Azure",
  date: "2022-12-21",
  url: "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-tutorial",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "tutorial",
  sections: {},
  rows: { ...choices, ...rows },
} as const satisfies SourceDocument;
