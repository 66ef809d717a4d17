import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What Site Recovery supported for machines that go to a second VMM site. */
export const vmmToVmmSupportMatrix = {
  id: "vmm-to-vmm-support-matrix",
  title: "Support matrix for disaster recovery of Hyper-V VMs to a secondary site",
  date: "2019-09-09",
  binds: ["vmm-to-vmm"],
  shortName: "secondary-site",
  sections: { hosts: "Hosts", network: "Network", storage: "Storage", machines: "Machines" },
  rows,
} as const satisfies SourceDocument;
