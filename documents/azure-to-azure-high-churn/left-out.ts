import type { LeftOut } from "../types.ts";

/** The statements that no rule decides. */
export const leftOut = {
  "azure-to-azure-high-churn/managed-disks": {
    title: "Managed disks for High Churn",
    reason:
      "Unmanaged disks were retired on 31 March 2026. One that is still recorded is a finding of azure-to-azure/storage/unmanaged.",
  },
  "azure-to-azure-high-churn/regions": {
    title: "Regions of High Churn",
    reason:
      "High Churn is where Azure has premium block blobs, by a table of its products that no export has. Of China North and China East, which the support matrix names, azure-to-azure/storage/premium-v2 and azure-to-azure/storage/ultra speak.",
  },
} as const satisfies LeftOut<"azure-to-azure-high-churn">;
