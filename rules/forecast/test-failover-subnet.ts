import { setFor, targetOf } from "../../forecast/target-of-adapter.ts";
import type { Adapter } from "../../forecast/types.ts";
import type { NetworkAdapter } from "../../schemas/generated/types.ts";
import type { Place } from "../../schemas/located.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unlisted } from "../define/unlisted.ts";
import { missingProperties } from "../facts/forecast/missing-properties.ts";
import { placeOfNetwork } from "../facts/forecast/places.ts";

/** Reports adapters that a test failover to Azure brings up in another subnet than a failover does. */
export default rowRuleOfChecks({
  name: "forecast/test-failover-subnet",
  description: "A test failover to Azure that brings an adapter up in another subnet than a failover",
  level: "warning",
  messages: {
    fallback:
      "Network '{{network}}' has no subnet named '{{wanted}}', in which this adapter comes up after a failover, so a test brings it up in '{{subnet}}', the first in the alphabet. Name a subnet for the test, or give the right one that name.",
    withoutMachines:
      "Network '{{network}}' has no subnet named '{{wanted}}', in which this adapter comes up after a failover, and '{{subnet}}', the first in the alphabet, can hold no machine. Name a subnet for the test, or give the right one that name.",
  },
  checks: [
    adapterCheck("NetworkAdapter", {
      rows: ["test-failover-to-azure/subnet-first-alphabetical"],
      kind: "test-failover",
      about: "subnet",
      decide({ adapter, network, subnet }, check) {
        // One that has no subnet for machines is reported by forecast/missing-subnet.
        if (subnet.why === "all-kept-for-azure") return void check.broken();
        if (subnet.row !== "test-failover-to-azure/subnet-first-alphabetical" || !("wanted" in subnet))
          return;
        const { name, subnets } = network.network!;
        if (subnets!.length === 1) return;
        if (subnet.wanted === undefined) {
          check.unrecorded(adapter, "target");
          return;
        }
        // Where it does not come up in that one after a failover either, another row speaks.
        const failover = check.run.forecasts.ofAdapter("failover", adapter);
        if (check.need(adapter as NetworkAdapter, "network") === undefined || !failover) return;
        for (const { node, property } of missingProperties(check.inventory, failover, "failover", "subnet"))
          check.unrecorded(node, property);
        if (!failover.subnet.subnet) return;
        check.report({
          messageId: subnet.subnet ? "fallback" : "withoutMachines",
          data: {
            network: name,
            wanted: subnet.wanted,
            subnet: subnet.subnet ? subnet.subnet.name : subnet.name,
          },
          place: placeOfWanted(adapter),
          related: placeOfNetwork(network),
        });
      },
    }),
    // Where it is not recorded which adapters a machine has, nothing is known of how it comes up.
    unlisted("networkAdapters", ["test-failover-to-azure/subnet-first-alphabetical"]),
  ],
});

/** Where the subnet is set that a test looks for, or else where the one stands that it is worked out from. */
function placeOfWanted(adapter: Adapter): Place {
  const target = targetOf(adapter, "failover");
  if (target && setFor(adapter, "failover", "subnet") !== undefined) return target.at("subnet");
  return adapter.at(adapter.subnet === undefined ? "name" : "subnet");
}
