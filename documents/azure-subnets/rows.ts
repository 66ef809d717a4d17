import type { DocumentRows } from "../types.ts";

/** The rows on subnets. */
export const rows = {
  "azure-subnets/range": {
    title: "Range of a subnet",
    summary: "The range of a subnet lies in the address space of its network.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
} as const satisfies DocumentRows<"azure-subnets">;
