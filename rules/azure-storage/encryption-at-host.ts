import { featureRule } from "../define/feature-rule.ts";

/** Reports machines that are set to come up with encryption at host. */
export default featureRule({
  name: "azure-storage/encryption-at-host",
  description: "A machine set to come up with encryption at host",
  level: "error",
  rows: ["hyperv-to-azure/azure-storage/encryption-at-host"],
  visit: "Replication",
  facts: ["Replication.encryptionAtHost"],
  message:
    "'{{machine}}' is set to come up with encryption at host, which Site Recovery does not support. Turn it off; its disks are encrypted at rest without it.",
  // Not recorded it counts as not set, as the schema says.
  uses: (replication) =>
    replication.encryptionAtHost === true
      ? [{ place: replication.at("encryptionAtHost"), data: { machine: replication.parent.name } }]
      : [],
});
