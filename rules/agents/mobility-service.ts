import { rowRule } from "../define/row-rule.ts";
import { mobilityVersions, shortVersion } from "../facts/machines/mobility-service.ts";
import { oldestSupported } from "../facts/servers/known-versions.ts";
import { leftOut } from "../run/choices.ts";

const ROW = "site-recovery-updates/agent-supported";

/** Reports Azure machines whose mobility service is older than the versions that Site Recovery supports. */
export default rowRule({
  name: "agents/mobility-service",
  description: "An Azure machine with a mobility service that is older than the supported versions",
  level: "warning",
  rows: [ROW],
  visit: "AzureReplication",
  facts: ["AzureReplication.mobilityServiceVersion"],
  messages: {
    older:
      "'{{machine}}' has version {{version}} of the mobility service. Site Recovery supports {{newest}}, the newest that is known, and the {{earlier}} versions before it, down to {{oldest}}. Update it.",
  },
  decide(replication, check) {
    const { mobilityServiceVersion: recorded, parent: machine } = replication;
    // Enabling replication installs the newest one.
    if (recorded === undefined && leftOut(check.inventory, replication) === "to-choose") return;
    const version = check.need(replication, "mobilityServiceVersion");
    const versions = mobilityVersions(check.run.settings);
    const earlier = check.limit(ROW, "supportedEarlierVersions");
    const oldest = oldestSupported(versions, earlier);
    if (version === undefined || !shortVersion(version).isBefore(oldest)) return;
    check.report({
      messageId: "older",
      data: {
        machine: machine.name,
        version: version.text,
        newest: versions[0]!.text,
        earlier: String(earlier),
        oldest: oldest.text,
      },
      place: replication.at("mobilityServiceVersion"),
    });
  },
});
