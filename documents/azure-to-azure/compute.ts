import type { DocumentRows } from "../types.ts";

/** The rows on machines. */
export const computeRows = {
  "azure-to-azure/compute/availability-zone": {
    title: "Availability zones",
    summary: "A machine may run in an availability zone.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/compute/extensions": {
    title: "Extensions",
    summary:
      "Extensions are not replicated to the failed-over machine and have to be installed by hand after a failover.",
    kind: "static",
    level: "warning",
    verdict: "no",
    limits: {
      ownPublisher: {
        value: "Microsoft.Azure.RecoveryServices.SiteRecovery",
        unit: "name",
        source: "reading",
        note: "Site Recovery installs its own extension, under this publisher.",
      },
      ownNames: {
        value: ["SiteRecovery-Windows", "SiteRecovery-Linux"],
        unit: "names",
        source: "reading",
        note: "The names that Site Recovery gives its own extension.",
      },
    },
    reading: "The machine is protected all the same: what the extensions do is lost, nothing is refused.",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
