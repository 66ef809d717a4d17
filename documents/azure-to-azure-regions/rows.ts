import type { DocumentRows } from "../types.ts";

/** The row on regions whose vaults do not take Azure machines. */
export const rows = {
  "azure-to-azure-regions/vault": {
    title: "Regions without vaults for Azure machines",
    summary:
      "Vaults of two regions cannot be used. Machines replicate from and to them with a vault elsewhere.",
    kind: "static",
    level: "error",
    verdict: "no",
    limits: {
      regions: {
        value: ["indiasouthcentral", "southcentralindia", "northeastus5"],
        unit: "names",
        source: "document",
        note: "India South Central has two short names.",
      },
    },
  },
} as const satisfies DocumentRows<"azure-to-azure-regions">;
