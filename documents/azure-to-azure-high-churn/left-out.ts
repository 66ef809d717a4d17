import type { LeftOut } from "../types.ts";

/** The statements that no rule decides. */
export const leftOut = {
  "azure-to-azure-high-churn/managed-disks": {
    title: "Managed disks for High Churn",
    reason:
      "Unmanaged disks were retired on 31 March 2026. One that is still recorded is a finding of azure-to-azure/storage/unmanaged.",
  },
} as const satisfies LeftOut<"azure-to-azure-high-churn">;
