import { featureRule } from "../define/feature-rule.ts";
import { isAzureBackup } from "../facts/servers/azure-backup.ts";

/** Warns of hosts of protected machines that run a backup product other than Azure Backup. */
export default featureRule({
  name: "scenarios/other-backup",
  description: "A backup product on a host whose machines Site Recovery protects",
  level: "warning",
  rows: ["hyperv-to-azure-questions/hosts/other-backup"],
  visit: "HyperVHost",
  facts: ["HyperVHost.backup"],
  message:
    "Host '{{host}}' runs '{{backup}}'. Site Recovery is not supported beside another backup product on one host: back the machines up from within, or protect them on another host.",
  uses(host, check) {
    const backup = check.need(host, "backup");
    if (backup === undefined || backup === "none") return [];
    // Azure Backup is refused by name: another rule reports it.
    if (isAzureBackup(backup, check)) {
      check.broken();
      return [];
    }
    return [{ place: host.at("backup"), data: { host: host.name, backup } }];
  },
});
