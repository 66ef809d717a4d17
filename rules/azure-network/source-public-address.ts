import { fold } from "../../inventory/names/name-index.ts";
import type { AdapterTarget } from "../../schemas/generated/types.ts";
import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import {
  PUBLIC_ADDRESS_FACTS,
  type PublicAddresses,
  publicAddressesOf,
} from "../facts/networks/public-addresses.ts";
import type { RowCheck } from "../run/row-check.ts";

/** Reports Azure machines that are set to come up with the public address that they have. */
export default azureAdapterRule({
  name: "azure-network/source-public-address",
  description: "The public IP address of an Azure machine set for the target as well",
  level: "error",
  rows: ["azure-to-azure/network/public-ip"],
  facts: PUBLIC_ADDRESS_FACTS,
  messages: {
    same: "'{{machine}}' is set to come up with '{{address}}', the public IP address that it has: an address stays in its region. Set one of the target region.",
  },
  decide(adapter, check) {
    for (const addresses of publicAddressesOf(adapter, check)) {
      const { configuration, setIn, target } = addresses;
      if (target === undefined || !isSameAddress(addresses, check)) continue;
      check.report({
        messageId: "same",
        data: { machine: adapter.parent.name, address: target },
        place: setIn!.at("publicIpAddress"),
        related: [{ place: configuration.at("publicIpAddress"), message: "its address at the source" }],
      });
    }
  },
});

function isSameAddress(
  { configuration, source, target, setIn }: PublicAddresses,
  { inventory }: RowCheck<"same">,
): boolean {
  const own = inventory.follow(configuration, "publicIpAddress");
  const other = inventory.follow(setIn as AdapterTarget | undefined, "publicIpAddress");
  if (own && other) return own === other;
  // Where neither stands in the inventory, one name is one address.
  return !own && !other && source !== undefined && fold(source) === fold(target!);
}
