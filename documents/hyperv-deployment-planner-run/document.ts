import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** How the deployment planner is run, and what it does not see. */
export const hypervDeploymentPlannerRun = {
  id: "hyperv-deployment-planner-run",
  title: "Run the Hyper-V deployment planner",
  date: "2026-01-12",
  url: "https://learn.microsoft.com/azure/site-recovery/hyper-v-deployment-planner-run",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "planner-run",
  sections: {},
  rows,
} as const satisfies SourceDocument;
