import { featureRule } from "../define/feature-rule.ts";

/** Reports machines whose first copy is to be sent on disks. */
export default featureRule({
  name: "azure-storage/import-export",
  description: "An initial replication by the Import/Export service",
  level: "error",
  rows: ["hyperv-to-azure/azure-storage/import-export"],
  visit: "Replication",
  facts: ["Replication.initialReplication"],
  message:
    "The first copy of '{{machine}}' is to go by the Import/Export service, which Site Recovery does not support. Replicate over the network.",
  // Not recorded it counts as sent over the network, as the schema says.
  uses: (replication) =>
    replication.initialReplication === "importExport"
      ? [{ place: replication.at("initialReplication"), data: { machine: replication.parent.name } }]
      : [],
});
