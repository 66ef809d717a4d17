import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Which sizes of Azure machines take which generation. */
export const azureVmGenerations = {
  id: "azure-vm-generations",
  title: "Support for generation 2 VMs on Azure",
  date: "2024-03-04",
  url: "https://learn.microsoft.com/azure/virtual-machines/generation-2",
  binds: ["vmm-to-azure", "site-to-azure", "azure-to-azure"],
  shortName: "vm-generations",
  sections: {},
  rows,
} as const satisfies SourceDocument;
