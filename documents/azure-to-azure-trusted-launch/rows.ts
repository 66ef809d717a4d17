import type { DocumentRows } from "../types.ts";

const read = { unit: "names", source: "document" } as const;

/** The row on trusted launch machines in the regions of the US government. */
export const rows = {
  "azure-to-azure-trusted-launch/government": {
    title: "Government regions",
    summary:
      "Trusted launch machines replicate between regions of US Gov or between regions of US DoD, not from one to the other.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      usGov: { value: ["usgovvirginia", "usgovtexas", "usgovarizona"], ...read },
      usDoD: { value: ["usdodcentral", "usdodeast"], ...read },
    },
    reading:
      "No text says it of other machines. Trusted launch is the default of new generation 2 machines, so the row is undecided where the security type is not recorded.",
  },
} as const satisfies DocumentRows<"azure-to-azure-trusted-launch">;
