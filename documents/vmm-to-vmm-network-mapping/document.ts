import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What network mapping does between two VMM sites. The article is no longer published. */
export const vmmToVmmNetworkMapping = {
  id: "vmm-to-vmm-network-mapping",
  title: "Map networks for Hyper-V VM replication to a secondary VMM site",
  date: "2017-07-30",
  binds: ["vmm-to-vmm"],
  shortName: "network-mapping",
  sections: {},
  rows,
} as const satisfies SourceDocument;
