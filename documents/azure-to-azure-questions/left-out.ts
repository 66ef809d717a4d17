import type { LeftOut } from "../types.ts";

/** The statements that no rule decides. */
export const leftOut = {
  "azure-to-azure-questions/app-consistent-frequency": {
    title: "Shortest time between application-consistent snapshots",
    reason: "It is one hour. An inventory has whole hours, so that nothing below can be recorded.",
  },
} as const satisfies LeftOut<"azure-to-azure-questions">;
