import { rowRule } from "../define/row-rule.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";

/** Reports adapters with several addresses of machines that go to another zone. */
export default rowRule({
  name: "azure-network/zone-secondary-address",
  description: "Several addresses of an adapter whose machine goes to another availability zone",
  level: "error",
  rows: ["azure-to-azure/network/multiple-ip"],
  visit: "AzureNetworkAdapter",
  facts: [...ZONE_FACTS, "AzureNetworkAdapter.ipConfigurations"],
  messages: {
    several:
      "Adapter '{{adapter}}' has {{count}} IP configurations, and '{{machine}}' goes to another availability zone. The article on zones ({{date}}) does not support several addresses there. Leave one, or replicate to another region.",
  },
  decide(adapter, check) {
    const { parent: machine } = adapter;
    const configurations = check.need(adapter, "ipConfigurations");
    if (configurations === undefined || configurations.length < 2) return;
    const { replication } = machine;
    if (!replication || goesToZone(replication, check) !== true) return;
    check.report({
      messageId: "several",
      data: {
        adapter: adapter.name,
        count: String(configurations.length),
        machine: machine.name,
        date: check.run.matrix.documents["azure-to-azure-zones"].date,
      },
      place: adapter.atKey("ipConfigurations"),
      related: [{ place: replication.at("availabilityZone"), message: "the zone that it goes to" }],
    });
  },
});
