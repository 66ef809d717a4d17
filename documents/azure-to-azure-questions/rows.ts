import type { DocumentRows } from "../types.ts";

/** The row on recovery points of Azure machines. */
export const rows = {
  "azure-to-azure-questions/retention": {
    title: "Longest retention",
    summary: "Recovery points of machines with managed disks are kept for 15 days at most.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { maximumRetention: { value: 360, unit: "hours", source: "document", note: "That is 15 days." } },
    reading: "Unmanaged disks, with 3 days, are left aside: Azure has retired them.",
  },
} as const satisfies DocumentRows<"azure-to-azure-questions">;
