import { fold } from "../../inventory/names/name-index.ts";
import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { areApart } from "../facts/machines/azure-regions.ts";
import { leavesGroupsOpen, needGroup } from "../facts/machines/replication-groups.ts";

/** Reports machines of a replication group that run in another region or subscription than its first one. */
export default rowRule({
  name: "replication/group-place",
  description: "A machine of a replication group in another region or subscription than the others",
  level: "error",
  rows: ["azure-to-azure-questions/multi-vm-group-place"],
  visit: "AzureReplication",
  facts: [
    "AzureVirtualMachine.replication",
    "AzureReplication.multiVmGroup",
    "AzureReplication.vault",
    "AzureVirtualMachine.region",
    "AzureVirtualMachine.subscription",
  ],
  looksAround: true,
  messages: {
    region:
      "'{{machine}}' runs in {{region}} and '{{other}}' of the same replication group '{{group}}' in {{otherRegion}}. Put machines of one region into a group.",
    subscription:
      "'{{machine}}' is of subscription '{{subscription}}' and '{{other}}' of the same replication group '{{group}}' of '{{otherSubscription}}'. Put machines of one subscription into a group.",
  },
  decide(replication, check) {
    const [first] = needGroup(replication, check) ?? [];
    if (!first) return;
    if (first === replication) return void leavesGroupsOpen(check, 0);
    const { parent: machine } = replication;
    const { parent: other } = first;
    const data = { machine: machine.name, other: other.name, group: replication.multiVmGroup! };
    const region = check.need(machine, "region");
    const otherRegion = check.need(other, "region");
    if (region !== undefined && otherRegion !== undefined && areApart(machine, other, check)) {
      check.report({
        messageId: "region",
        data: { ...data, region: regionDisplayName(region), otherRegion: regionDisplayName(otherRegion) },
        place: replication.at("multiVmGroup"),
        related: [{ place: other.at("region"), message: "the other machine's region" }],
      });
      return;
    }
    const { subscription } = machine;
    const { subscription: otherSubscription } = other;
    // Neither is recorded where both are the vault's.
    if (subscription === undefined && otherSubscription === undefined) return void leavesGroupsOpen(check, 0);
    if (subscription === undefined || otherSubscription === undefined) {
      check.unrecorded(subscription === undefined ? machine : other, "subscription");
      return;
    }
    if (fold(subscription) === fold(otherSubscription)) return void leavesGroupsOpen(check, 0);
    check.report({
      messageId: "subscription",
      data: { ...data, subscription, otherSubscription },
      place: replication.at("multiVmGroup"),
      related: [{ place: other.at("subscription"), message: "the other machine's subscription" }],
    });
  },
});
