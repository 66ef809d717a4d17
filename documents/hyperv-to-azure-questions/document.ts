import type { SourceDocument } from "../types.ts";
import { rows } from "./rows.ts";

/** Microsoft's answers on disaster recovery of Hyper-V machines to Azure. */
export const hypervToAzureQuestions = {
  id: "hyperv-to-azure-questions",
  title: "Common questions - Hyper-V to Azure disaster recovery",
  date: "2024-12-27",
  url: "https://learn.microsoft.com/azure/site-recovery/hyper-v-azure-common-questions",
  binds: ["vmm-to-azure", "site-to-azure"],
  shortName: "questions",
  sections: {
    policy: "Replication policy",
    storage: "Storage in Azure",
    clusters: "Clusters",
    hosts: "Hosts",
    machines: "Machines",
    clouds: "Clouds",
  },
  rows,
} as const satisfies SourceDocument;
