import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { PUBLIC_ADDRESS_FACTS, publicAddressesOf } from "../facts/networks/public-addresses.ts";

/** Warns of Azure machines with a public address for which none is set at the target. */
export default azureAdapterRule({
  name: "azure-network/public-address",
  description: "A public IP address of an Azure machine for which none is set at the target",
  level: "warning",
  rows: ["azure-to-azure/network/public-ip"],
  facts: PUBLIC_ADDRESS_FACTS,
  messages: {
    lost: "'{{machine}}' has the public IP address '{{address}}' and comes up without one: none is set for the target. Make one in the target region and set it, or let a script in the recovery plan do so.",
  },
  decide(adapter, check) {
    for (const { configuration, source, target } of publicAddressesOf(adapter, check)) {
      if (source === undefined || target !== undefined) continue;
      check.report({
        messageId: "lost",
        data: { machine: adapter.parent.name, address: source },
        place: configuration.at("publicIpAddress"),
      });
    }
  },
});
