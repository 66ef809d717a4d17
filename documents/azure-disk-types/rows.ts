import type { DocumentRows } from "../types.ts";

/** The rows on what disks of a kind can be used for. */
export const rows = {
  "azure-disk-types/os-disk": {
    title: "Kinds of OS disks",
    summary: "Ultra disks and Premium SSD v2 are no OS disks.",
    kind: "static",
    level: "error",
    verdict: "no",
    limits: { skus: { value: ["PremiumV2_LRS", "UltraSSD_LRS"], unit: "names", source: "document" } },
    reading:
      "Azure makes no such machine, so that an OS disk of such a kind is recorded wrongly, or is a data disk.",
  },
  "azure-disk-types/premium-sizes": {
    title: "Sizes with premium storage",
    summary: "Premium SSDs can be used with sizes that have premium storage alone.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      skus: {
        value: ["Premium_LRS", "Premium_ZRS", "PremiumV2_LRS", "UltraSSD_LRS"],
        unit: "names",
        source: "document",
      },
    },
    reading:
      "It is held against the size that a machine comes up with. The article on the names of sizes (2023-05-01) has an s among the features of those with premium storage, Ultra disks included, and says that some others have it too, as of the family M: of families other than A, B, D, E, F and G a size without an s is undecided.",
  },
} as const satisfies DocumentRows<"azure-disk-types">;
