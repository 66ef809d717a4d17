import { PhraseIndex, wordsOf } from "../../documents/tables/phrases.ts";
import { featureRule } from "../define/feature-rule.ts";

const ROW = "hyperv-to-azure/scenarios/azure-backup-on-host";

/** Reports hosts of protected machines that also run Azure Backup. */
export default featureRule({
  name: "scenarios/azure-backup",
  description: "Azure Backup on a host whose machines Site Recovery protects",
  level: "error",
  rows: [ROW],
  visit: "HyperVHost",
  facts: ["HyperVHost.backup"],
  message:
    "Host '{{host}}' runs {{backup}}. Azure Backup and Site Recovery on one host can disturb replication and are not supported: take the backup off this host, or move the protected machines to another one.",
  uses(host, check) {
    const backup = check.need(host, "backup");
    if (backup === undefined || backup === "none") return [];
    const names = [...check.limit(ROW, "products"), ...check.limit(ROW, "otherProductNames")];
    // With or without maker and version: 'Azure Backup Server v4' is one of them.
    const isOne = new PhraseIndex(names, (name) => [name]).longest(wordsOf(backup)) !== undefined;
    return isOne ? [{ place: host.at("backup"), data: { host: host.name, backup } }] : [];
  },
});
