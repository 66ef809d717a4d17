import type { LeftOut } from "../types.ts";

/** The statements that no rule decides. */
export const leftOut = {
  "azure-to-azure-zones/classic": {
    title: "Classic machines",
    reason: "Azure has no classic machines any more.",
  },
} as const satisfies LeftOut<"azure-to-azure-zones">;
