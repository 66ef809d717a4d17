import { restrictedRegions } from "../tables/restricted-regions.ts";
import type { DocumentRows } from "../types.ts";

/** The rows on which regions replicate to which. */
export const regionsRows = {
  "azure-to-azure/regions/any-two": {
    title: "Any two regions",
    summary: "Machines replicate between any two regions of the world.",
    kind: "static",
    level: "error",
    verdict: "yes",
    reading: "Save for the regions of the rows that follow. Azure China has a matrix of its own.",
  },
  "azure-to-azure/regions/restricted": {
    title: "Restricted regions",
    summary:
      "Some regions are kept for disaster recovery within their country. They can be source or target only when both subscriptions are on the allow list.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      restrictedRegions: {
        value: [...restrictedRegions.keys()],
        unit: "names",
        source: "document",
        note: "Each is kept for the customers of one other region of its country.",
      },
    },
    reading:
      "Whether a subscription is on the allow list no inventory says, so this is a warning. Regions that Azure restricts and that the matrix does not name are not among them.",
  },
  "azure-to-azure/regions/brazil-south-targets": {
    title: "Targets of Brazil South",
    summary: "From Brazil South machines replicate to eight regions only.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    limits: {
      targets: {
        value: [
          "brazilsoutheast",
          "southcentralus",
          "westcentralus",
          "eastus",
          "eastus2",
          "westus",
          "westus2",
          "northcentralus",
        ],
        unit: "names",
        source: "document",
      },
    },
  },
  "azure-to-azure/regions/brazil-south-source-only": {
    title: "Brazil South is a source only",
    summary: "Machines replicate from Brazil South and not to it; failing back to it is supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    limits: { region: { value: "brazilsouth", unit: "name", source: "document" } },
    reading:
      "A protected machine may be on its way back: the row is undecided there until `activeLocation` is recorded.",
  },
  "azure-to-azure/regions/brazil-southeast-target-only": {
    title: "Brazil Southeast is a target only",
    summary: "Machines replicate to Brazil Southeast and not from it.",
    kind: "static",
    level: "error",
    verdict: "no",
    limits: { region: { value: "brazilsoutheast", unit: "name", source: "document" } },
  },
} as const satisfies DocumentRows<"azure-to-azure">;
