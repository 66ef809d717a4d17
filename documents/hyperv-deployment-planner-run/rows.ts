import type { DocumentRows } from "../types.ts";

/** The rows of the article on running the planner. */
export const rows = {
  "hyperv-deployment-planner-run/iscsi-disk": {
    title: "Disks that a guest reaches by iSCSI",
    summary: "Machines with disks that the guest reaches by iSCSI are not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "The article on troubleshooting of 2018-11-27 refuses iSCSI disks for application-consistent snapshots only; the later document refuses the machine. iSCSI storage of a host is another thing, and supported.",
  },
  "hyperv-deployment-planner-run/pass-through-disk": {
    title: "Pass-through disks",
    summary: "Machines with pass-through disks are not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
  },
} as const satisfies DocumentRows<"hyperv-deployment-planner-run">;
