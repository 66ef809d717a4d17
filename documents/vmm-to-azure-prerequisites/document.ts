import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What must be in place before machines in VMM clouds can go to Azure. The article is no longer published. */
export const vmmToAzurePrerequisites = {
  id: "vmm-to-azure-prerequisites",
  title: "Prerequisites for Hyper-V (with VMM) to Azure replication",
  date: "2017-07-24",
  binds: ["vmm-to-azure"],
  shortName: "prerequisites",
  sections: {},
  rows,
} as const satisfies SourceDocument;
