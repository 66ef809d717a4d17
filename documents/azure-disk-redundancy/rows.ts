import type { DocumentRows } from "../types.ts";

/** The row on zone-redundant disks. */
export const rows = {
  "azure-disk-redundancy/regions": {
    title: "Zone-redundant disks in a region",
    summary: "Zone-redundant disks are there in regions that have availability zones.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      skus: { value: ["Premium_ZRS", "StandardSSD_ZRS"], unit: "names", source: "document" },
    },
    reading:
      "Which regions have none is a table of drlint's, by the list of regions. One that it does not know is taken to have some.",
  },
} as const satisfies DocumentRows<"azure-disk-redundancy">;
