import type { DocumentRows } from "../types.ts";

/** The row on the size of a plan. */
export const rows = {
  "recovery-plan-overview/machine-count": {
    title: "Machines of a recovery plan",
    summary: "A recovery plan has 100 protected machines at most.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: { maximumCount: { value: 100, unit: "machines", source: "document" } },
  },
} as const satisfies DocumentRows<"recovery-plan-overview">;
