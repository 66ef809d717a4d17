import { fold } from "../../inventory/names/name-index.ts";
import { rowRule } from "../define/row-rule.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";
import { SUBSCRIPTION_FACTS, staysInSubscription } from "../facts/machines/azure-zones.ts";
import { leftOut } from "../run/choices.ts";

/** Reports Azure machines that go to another zone of their region and come up in their own resource group. */
export default rowRule({
  name: "regions/zone-resource-group",
  description: "An Azure machine that goes to another availability zone, into its own resource group",
  level: "error",
  rows: ["azure-to-azure-zones/other-group"],
  visit: "AzureReplication",
  facts: [
    ...ZONE_FACTS,
    "AzureReplication.resourceGroup",
    "AzureVirtualMachine.resourceGroup",
    ...SUBSCRIPTION_FACTS,
  ],
  messages: {
    own: "'{{machine}}' goes to another availability zone and is to come up in '{{group}}', its own resource group, which Site Recovery does not do. Choose another resource group.",
  },
  decide(replication, check) {
    const { parent: machine } = replication;
    // A zone that is still to be chosen is another rule's.
    const { availabilityZone, to } = replication;
    const isToChoose =
      availabilityZone === undefined && leftOut(check.inventory, replication) === "to-choose";
    if (isToChoose && machine.region !== undefined && machine.region === to?.region) return;
    if (goesToZone(replication, check) !== true) return;
    if (replication.resourceGroup === undefined && leftOut(check.inventory, replication) === "to-choose")
      return;
    const group = check.need(replication, "resourceGroup");
    const own = check.need(machine, "resourceGroup");
    if (group === undefined || own === undefined || fold(group) !== fold(own)) return;
    if (staysInSubscription(replication, check) !== true) return;
    check.report({
      messageId: "own",
      data: { machine: machine.name, group },
      place: replication.at("resourceGroup"),
      related: [{ place: machine.at("resourceGroup"), message: "the machine's own resource group" }],
    });
  },
});
