import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** What machines of each generation start from. */
export const hypervGenerations = {
  id: "hyperv-generations",
  title: "Should I create a generation 1 or 2 virtual machine in Hyper-V?",
  date: "2025-06-18",
  url: "https://learn.microsoft.com/windows-server/virtualization/hyper-v/plan/should-i-create-a-generation-1-or-2-virtual-machine-in-hyper-v",
  binds: ["vmm-to-azure", "site-to-azure", "vmm-to-vmm"],
  shortName: "generations",
  sections: {},
  rows,
} as const satisfies SourceDocument;
