import { isKnownRegion, regionDisplayName } from "../../schemas/values/region.ts";
import { inventoryRule } from "../define/inventory-rule.ts";

/** Reports adapters of Azure machines on a network of another region: Azure itself has no such thing. */
export default inventoryRule({
  name: "inventory/adapter-region",
  description: "An adapter of an Azure machine on a network of another region",
  level: "error",
  facts: ["AzureVirtualMachine.region", "AzureNetworkAdapter.network", "VirtualNetwork.region"],
  messages: {
    elsewhere:
      "'{{machine}}' is in {{region}}, but network '{{network}}' of this adapter is in {{other}}. Azure connects machines to networks of their own region only: correct one of the regions, or the network.",
  },
  create({ inventory, report }) {
    return {
      AzureNetworkAdapter(adapter) {
        const { parent: machine } = adapter;
        const network = inventory.follow(adapter, "network");
        const { region } = machine;
        if (region === undefined || network?.region === undefined || network.region === region) return;
        // A region that is not known may be the other one, misspelt.
        if (!isKnownRegion(region) || !isKnownRegion(network.region)) return;
        report({
          messageId: "elsewhere",
          node: adapter,
          data: {
            machine: machine.name,
            region: regionDisplayName(region),
            network: network.name,
            other: regionDisplayName(network.region),
          },
          place: adapter.at("network"),
          related: [
            { place: network.at("region"), message: "the network's region" },
            { place: machine.at("region"), message: "the machine's region" },
          ],
        });
      },
    };
  },
});
