import type { DocumentRows } from "../types.ts";

/** The rows on names of resources. */
export const rows = {
  "azure-resource-names/machines-of-a-group": {
    title: "Names of machines in a resource group",
    summary: "The name of a virtual machine is unique in its resource group. Letter case does not count.",
    kind: "static",
    level: "error",
    verdict: "conditional",
  },
} as const satisfies DocumentRows<"azure-resource-names">;
