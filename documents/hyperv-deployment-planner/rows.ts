import { GB } from "../common-limits.ts";
import type { DocumentRows } from "../types.ts";

/** The rows of the planner's report. */
export const rows = {
  "hyperv-deployment-planner/local-disk": {
    title: "Local disk of a cluster node",
    summary:
      "A machine on a cluster node whose disks lie on a local disk and not on a cluster disk is not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "A path under ClusterStorage or on a share is taken for shared; that is how Windows mounts cluster volumes. Another path can be a cluster disk with a letter of its own: it is local where the host has only local storage or the machine is not highly available. The article on Azure Local of 2025-05-20 refuses machines that are not highly available as well; its edition of 2026-09-10 has no such line.",
  },
  "hyperv-deployment-planner/generation-1-os-disk": {
    title: "OS disk of generation 1",
    summary: "An OS disk of a generation 1 machine has at most 2,047 GB.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      largestOsDiskBytes: { value: 2047 * GB, unit: "bytes", source: "document" },
      doubtfulFromBytes: {
        value: 2040 * GB + 1,
        unit: "bytes",
        source: "reading",
        note: "The report tells of failures above 2,040 GB.",
      },
      doubtfulSince: {
        value: "2022-03-22",
        unit: "date",
        source: "reading",
        note: "Pull request 89490 of azure-docs.",
      },
    },
    reading:
      "The support matrix of 2024-12-19 takes up to 2,048 GB, so that in between it is a warning. From 2,041 GB on a public report (azure-docs pull request 89490, 2022-03-22) tells of OS disks that fail in Azure without a clear message.",
  },
} as const satisfies DocumentRows<"hyperv-deployment-planner">;
