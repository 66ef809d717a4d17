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
  "azure-to-azure/compute/size": {
    title: "Smallest size",
    summary: "A machine has two cores and 1 GB of memory at least.",
    kind: "static",
    level: "warning",
    verdict: "conditional",
    limits: {
      minimumCores: { value: 2, unit: "cores", source: "document" },
      minimumMemoryBytes: { value: 1024 ** 3, unit: "bytes", source: "document" },
    },
    reading:
      "It is not enforced: the sample of Terraform's provider protects a Standard_B1s, which has one core. So it is a warning. Cores and memory are those of the size, by a table of drlint's.",
  },
  "azure-to-azure/compute/availability-set": {
    title: "Availability sets",
    summary: "A machine may be in an availability set.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/compute/proximity-placement-group": {
    title: "Proximity placement groups",
    summary: "A machine may be in a proximity placement group.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/compute/scale-set-flex-availability": {
    title: "Flexible scale sets for availability",
    summary: "A machine may be in a flexible scale set that spreads machines.",
    kind: "static",
    level: "error",
    verdict: "yes",
  },
  "azure-to-azure/compute/scale-set-flex-scalability": {
    title: "Scale sets that scale",
    summary: "Machines that a flexible scale set makes by itself are not supported.",
    kind: "static",
    level: "error",
    verdict: "no",
    reading:
      "A set with a profile for machines is one that scales. Instances of uniform sets are no machines of their own.",
  },
  "azure-to-azure/compute/role-assignments": {
    title: "Role assignments",
    summary: "Roles that are assigned at a machine are not assigned at the failed-over one.",
    kind: "static",
    level: "warning",
    verdict: "no",
    reading:
      "What a machine inherits from its resource group or subscription, the one that comes up inherits from its own.",
  },
} as const satisfies DocumentRows<"azure-to-azure">;
