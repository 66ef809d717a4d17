import { regionDisplayName } from "../../schemas/values/region.ts";
import { rowRule } from "../define/row-rule.ts";
import { areApart } from "../facts/machines/azure-regions.ts";
import { needResourceGroup, RESOURCE_GROUP_FACTS } from "../facts/machines/resource-groups.ts";

/** Warns of Azure machines whose resource group lies in another region. */
export default rowRule({
  name: "regions/machine-resource-group",
  description: "An Azure machine whose resource group lies in another region",
  level: "warning",
  rows: ["azure-to-azure-errors/group-region"],
  visit: "AzureVirtualMachine",
  facts: [
    ...RESOURCE_GROUP_FACTS,
    "AzureReplication.state",
    "AzureVirtualMachine.region",
    "AzureVirtualMachine.resourceGroup",
    "AzureVirtualMachine.subscription",
  ],
  messages: {
    other:
      "'{{machine}}' runs in {{region}}, and its resource group '{{group}}' lies in {{other}}: the vault does not offer it. Enable replication from the machine itself.",
  },
  decide(machine, check) {
    // Of one that is protected replication is enabled already.
    if (machine.replication?.state === "protected") return;
    if (machine.replication && check.inventory.replicationStateOf(machine.replication) === undefined)
      return check.unrecorded(machine.replication, "state");
    const own = check.need(machine, "region");
    const name = check.need(machine, "resourceGroup");
    const group = name === undefined ? undefined : needResourceGroup(name, machine, check);
    const region = group && check.need(group, "region");
    if (own === undefined || region === undefined || !areApart(machine, group!, check)) return;
    check.report({
      messageId: "other",
      data: {
        machine: machine.name,
        region: regionDisplayName(own),
        group: name!,
        other: regionDisplayName(region),
      },
      place: machine.at("resourceGroup"),
      related: [{ place: group!.at("region"), message: "the region of the group" }],
    });
  },
});
