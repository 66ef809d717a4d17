import type { DocumentRows } from "../types.ts";

/** The row on cache accounts without key-based access. */
export const rows = {
  "azure-to-azure-key-access/vault-identity": {
    title: "Cache account without keys",
    summary:
      "A cache account that allows no requests with its key is reached by a managed identity of the vault, which may read and write it.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading: "The roles are those of the article on private endpoints, to which this one leads.",
  },
} as const satisfies DocumentRows<"azure-to-azure-key-access">;
