import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What a VM network can be mapped to, and which subnet of an Azure network its machines come up in. */
export const vmmNetworkMapping = {
  id: "vmm-network-mapping",
  title: "Prepare network mapping for Hyper-V VM disaster recovery to Azure",
  date: "2018-11-27",
  url: "https://learn.microsoft.com/azure/site-recovery/hyper-v-vmm-network-mapping",
  binds: ["vmm-to-vmm"],
  shortName: "vmm-mapping",
  sections: {},
  rows,
} as const satisfies SourceDocument;
