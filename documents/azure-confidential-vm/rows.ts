import type { DocumentRows } from "../types.ts";

/** The row on disaster recovery of confidential machines. */
export const rows = {
  "azure-confidential-vm/site-recovery": {
    title: "Confidential machines",
    summary: "Confidential machines do not support Azure Site Recovery.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "The support matrix does not name them. The date is the one that the article gives itself; its text is later and knows sizes of the sixth generation.",
  },
} as const satisfies DocumentRows<"azure-confidential-vm">;
