import type { LeftOut } from "../types.ts";

/** The statements that no rule decides. */
export const leftOut = {
  "azure-to-azure-networking/ip-filter": {
    title: "Filtering by address",
    reason: "Which addresses are Site Recovery's is nothing that an inventory has.",
  },
} as const satisfies LeftOut<"azure-to-azure-networking">;
