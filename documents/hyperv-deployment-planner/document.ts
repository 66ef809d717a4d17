import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** The report of the deployment planner, with its reasons why a machine does not replicate. */
export const hypervDeploymentPlanner = {
  id: "hyperv-deployment-planner",
  title: "Analyze the Hyper-V Deployment Planner report",
  date: "2025-12-18",
  url: "https://learn.microsoft.com/azure/site-recovery/hyper-v-deployment-planner-analyze-report",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "planner",
  sections: {},
  rows,
} as const satisfies SourceDocument;
