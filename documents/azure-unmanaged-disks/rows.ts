import type { DocumentRows } from "../types.ts";

/** The row on machines that come up with such disks. */
export const rows = {
  "azure-unmanaged-disks/target": {
    title: "Unmanaged disks at the target",
    summary: "Machines with unmanaged disks do not start since unmanaged disks were retired.",
    kind: "static",
    level: "error",
    verdict: "no",
    limits: { retirement: { value: "2026-03-31", unit: "date", source: "document" } },
    reading:
      "The article speaks of machines in Azure; a guest that fails over to unmanaged disks becomes one. The support matrix of 2024-12-19 takes managed disks, and of unmanaged ones says nothing. That guests with managed disks do not fail back was so once; the matrix says that they do.",
  },
} as const satisfies DocumentRows<"azure-unmanaged-disks">;
