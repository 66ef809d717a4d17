import type { DocumentRows } from "../types.ts";

/** The rows on disks and the storage that they lie on. */
export const storageRows = {
  "azure-to-azure/storage/secure-transfer": {
    title: "Secure transfer",
    summary: "Storage accounts may take encrypted connections only.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
