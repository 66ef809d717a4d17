import type { DocumentRows } from "../types.ts";

/** The row on policies that keep no recovery points. */
export const rows = {
  "azure-to-azure-policy-report/snapshots-without-retention": {
    title: "Snapshots without recovery points",
    summary:
      "A policy that keeps recovery points for 0 hours takes no application-consistent snapshots: one that is to take some cannot be created.",
    kind: "static",
    level: "error",
    verdict: "conditional",
    reading:
      "The provider for Terraform has refused such policies since this report, before it asks Azure. The articles say that snapshots are more frequent than recovery points are kept for, which is a warning for other figures.",
  },
} as const satisfies DocumentRows<"azure-to-azure-policy-report">;
