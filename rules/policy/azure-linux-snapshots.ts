import { rowRule } from "../define/row-rule.ts";
import { AZURE_GUEST_FACTS, needGuest } from "../facts/machines/guest.ts";
import { isWindows } from "../facts/machines/listed-systems.ts";
import { leftOut } from "../run/choices.ts";

const ROW = "azure-to-azure-replication-errors/app-consistent-linux";

/** Warns of Azure machines with Linux whose policy takes application-consistent snapshots. */
export default rowRule({
  name: "policy/azure-linux-snapshots",
  description: "An Azure machine with Linux whose policy takes application-consistent snapshots",
  level: "warning",
  rows: [ROW],
  visit: "AzureReplication",
  facts: [
    "AzureReplication.policy",
    "ReplicationPolicy.appConsistentSnapshotFrequency",
    ...AZURE_GUEST_FACTS,
  ],
  messages: {
    linux:
      "Policy '{{policy}}' takes an application-consistent snapshot of '{{machine}}' every {{hours}}, but on Linux none is taken without scripts of your own. Write them, or use a policy without such snapshots.",
  },
  decide(replication, check) {
    const { parent: machine } = replication;
    if (replication.policy === undefined && leftOut(check.inventory, replication) === "to-choose") return;
    const name = machine.operatingSystem?.name;
    const known = name === undefined ? undefined : check.run.guests.identify(name);
    if (known && isWindows(known)) return;
    const policy = check.needObject(replication, "policy");
    const hours = policy && check.need(policy, "appConsistentSnapshotFrequency");
    if (hours === 0 || !needGuest(machine, check) || policy === undefined || hours === undefined) return;
    check.report({
      messageId: "linux",
      data: { policy: policy.name, machine: machine.name, hours: hours === 1 ? "hour" : `${hours} hours` },
      place: replication.at("policy"),
      related: [{ place: policy.at("appConsistentSnapshotFrequency"), message: "how often it takes one" }],
    });
  },
});
