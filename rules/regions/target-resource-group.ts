import { fold } from "../../inventory/names/name-index.ts";
import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";
import { SUBSCRIPTION_FACTS, staysInSubscription } from "../facts/machines/azure-zones.ts";
import { needResourceGroup, RESOURCE_GROUP_FACTS } from "../facts/machines/resource-groups.ts";
import { leftOut } from "../run/choices.ts";

/** Reports target resource groups in the region that a machine is to be saved from, and those that have its name already. */
export default rowRule({
  name: "regions/target-resource-group",
  description: "A target resource group of an Azure machine that lies in its region, or is its own",
  level: "error",
  rows: ["azure-to-azure-enable/target-group-region"],
  visit: "AzureReplication",
  facts: [
    ...ZONE_FACTS,
    ...RESOURCE_GROUP_FACTS,
    "AzureReplication.resourceGroup",
    "AzureReplication.targetName",
    "AzureVirtualMachine.resourceGroup",
    ...SUBSCRIPTION_FACTS,
  ],
  messages: {
    own: "'{{machine}}' is to come up in its own resource group '{{group}}' under its own name, which is taken there. Choose another group, or another name.",
    region:
      "'{{machine}}' is to come up in resource group '{{group}}', which lies in {{region}}, the region that it is replicated from. Choose one in another region.",
  },
  decide(replication, check) {
    // To another zone the rows on zones speak of the group.
    if (goesToZone(replication, check) !== false) return;
    const { parent: machine, targetName = "none" } = replication;
    // Where none is chosen Site Recovery makes one in the target region.
    if (replication.resourceGroup === undefined && leftOut(check.inventory, replication) === "to-choose")
      return;
    const name = check.need(replication, "resourceGroup");
    if (name === undefined) return;
    const keepsName = targetName === "none" || fold(targetName) === fold(machine.name);
    if (keepsName) {
      const own = check.need(machine, "resourceGroup");
      if (own === undefined) return;
      const isOwn = fold(own) === fold(name) && staysInSubscription(replication, check);
      if (isOwn === undefined) return;
      if (isOwn) {
        check.report({
          messageId: "own",
          data: { machine: machine.name, group: name },
          place: replication.at("resourceGroup"),
          related: [{ place: machine.at("resourceGroup"), message: "its own group" }],
        });
        return;
      }
    }
    const group = needResourceGroup(name, replication, check);
    const region = group && check.need(group, "region");
    if (region === undefined || region !== check.need(machine, "region")) return;
    check.report({
      messageId: "region",
      data: { machine: machine.name, group: name, region: regionDisplayName(region) },
      place: replication.at("resourceGroup"),
      related: [{ place: group!.at("region"), message: "the region of the group" }],
    });
  },
});
