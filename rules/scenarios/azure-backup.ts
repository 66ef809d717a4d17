import { featureRule } from "../define/feature-rule.ts";
import { AZURE_BACKUP, isAzureBackup } from "../facts/servers/azure-backup.ts";

/** Reports hosts of protected machines that also run Azure Backup. */
export default featureRule({
  name: "scenarios/azure-backup",
  description: "Azure Backup on a host whose machines Site Recovery protects",
  level: "error",
  rows: [AZURE_BACKUP],
  visit: "HyperVHost",
  facts: ["HyperVHost.backup"],
  message:
    "Host '{{host}}' runs {{backup}}. Azure Backup and Site Recovery on one host can disturb replication and are not supported: take the backup off this host, or move the protected machines to another one.",
  uses(host, check) {
    const backup = check.need(host, "backup");
    if (backup === undefined || backup === "none" || !isAzureBackup(backup, check)) return [];
    return [{ place: host.at("backup"), data: { host: host.name, backup } }];
  },
});
