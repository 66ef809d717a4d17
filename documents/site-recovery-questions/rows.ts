import type { DocumentRows } from "../types.ts";

/** The row on ephemeral disks. */
export const rows = {
  "site-recovery-questions/ephemeral-disks": {
    title: "Ephemeral disks",
    summary: "Site Recovery does not support ephemeral disks.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading: "Only OS disks are ephemeral. The page has no date: it was read on 2026-11-28.",
  },
} as const satisfies DocumentRows<"site-recovery-questions">;
