import type { DocumentRows } from "../types.ts";

/** The row on private endpoints of vaults. */
export const rows = {
  "azure-to-azure-private-endpoints/before-items": {
    title: "Endpoint before the first machine",
    summary: "Private endpoints are created for a new vault, before anything is registered to it.",
    kind: "change",
    level: "error",
    verdict: "no",
  },
} as const satisfies DocumentRows<"azure-to-azure-private-endpoints">;
