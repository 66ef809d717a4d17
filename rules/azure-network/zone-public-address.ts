import type { AdapterTarget } from "../../schemas/generated/types.ts";
import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { goesToZone, ZONE_FACTS } from "../facts/machines/azure-regions.ts";
import { PUBLIC_ADDRESS_FACTS, publicAddressesOf } from "../facts/networks/public-addresses.ts";

/** Reports Basic public addresses of machines that go to another zone. */
export default azureAdapterRule({
  name: "azure-network/zone-public-address",
  description: "A Basic public IP address of an Azure machine that goes to another availability zone",
  level: "error",
  rows: ["azure-to-azure-zones/public-ip-basic"],
  facts: [...ZONE_FACTS, ...PUBLIC_ADDRESS_FACTS, "PublicIpAddress.sku"],
  messages: {
    basic:
      "Public IP address '{{address}}' is Basic, and '{{machine}}' goes to another availability zone, which takes Standard ones only. Upgrade it.",
  },
  decide(adapter, check) {
    const { replication } = adapter.parent;
    if (!replication || goesToZone(replication, check) !== true) return;
    for (const { configuration, source, target, setIn } of publicAddressesOf(adapter, check)) {
      const places = [
        source === undefined ? undefined : configuration,
        target === undefined ? undefined : setIn,
      ];
      for (const node of places) {
        const address = node && check.needObject(node as AdapterTarget, "publicIpAddress");
        if (!address || check.need(address, "sku") !== "Basic") continue;
        check.report({
          messageId: "basic",
          data: { address: address.name, machine: adapter.parent.name },
          place: node.at("publicIpAddress"),
          related: [{ place: address.at("sku"), message: "its SKU" }],
        });
      }
    }
  },
});
