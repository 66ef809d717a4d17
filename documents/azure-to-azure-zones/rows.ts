import type { DocumentRows } from "../types.ts";

/** The row on where machines come up that go to another zone. */
export const rows = {
  "azure-to-azure-zones/other-group": {
    title: "Resource group of another zone",
    summary:
      "A machine that goes to another availability zone comes up in another resource group than its own.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "Where no group is chosen, Site Recovery makes one.",
  },
} as const satisfies DocumentRows<"azure-to-azure-zones">;
