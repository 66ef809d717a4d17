import { setFor, targetOf } from "../../forecast/target-of-adapter.ts";
import type { Adapter, NetworkForecast, SubnetForecast } from "../../forecast/types.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { holdsNoMachine } from "../facts/forecast/kept-subnets.ts";
import { missingProperties } from "../facts/forecast/missing-properties.ts";
import { placeOfNetwork } from "../facts/forecast/places.ts";
import { TEST_ROWS } from "../facts/forecast/test-rows.ts";
import type { RowCheck } from "../run/row-check.ts";

/** Reports target subnets that the target network has not, or that can hold no machine. */
export default rowRuleOfChecks({
  name: "forecast/missing-subnet",
  description: "A target subnet that the target network does not have, or that can hold no machine",
  level: "error",
  looksAround: true,
  messages: {
    missing:
      "Network '{{network}}', in which this adapter comes up, has no subnet named '{{subnet}}'. It has {{known}}.",
    "kept-for-azure":
      "Subnet '{{subnet}}' of network '{{network}}', in which this adapter is to come up, is kept for a service of Azure and can hold no machine. Name another one.",
    "all-kept":
      "Network '{{network}}', in which this adapter comes up, has no subnet but {{known}}, which Azure keeps for its own services. Add one that can hold a machine.",
  },
  checks: (["failover", "test-failover"] as const).map((kind) =>
    adapterCheck("AzureNetworkAdapter", {
      rows: kind === "failover" ? ["azure-to-azure-network-mapping/subnet-override"] : TEST_ROWS,
      kind,
      about: "network",
      decide(forecast, check) {
        const { adapter, network, subnet } = forecast;
        if (kind === "failover") noteFallback(adapter, network, subnet, check);
        const target = targetOf(adapter, kind);
        if (!target) return;
        if (setFor(adapter, kind, "subnet") !== undefined) {
          for (const { node, property } of missingProperties(check.inventory, forecast, kind, "subnet"))
            check.unrecorded(node, property);
        }
        if (subnet.why === "kept-for-azure") {
          check.report({
            messageId: "kept-for-azure",
            data: { network: network.network!.name, subnet: subnet.name },
            place: target.at("subnet"),
            related: placeOfNetwork(network),
          });
        }
        if (subnet.why !== "not-there") return;
        const known = (network.network?.subnets ?? []).map(({ name }) => `'${name}'`).join(", ");
        check.report({
          messageId: "missing",
          data: { network: network.network!.name, subnet: subnet.name, known: known || "none" },
          place: target.at("subnet"),
          related: placeOfNetwork(network),
          answers: { node: target, property: "subnet" },
        });
      },
    }),
  ),
});

/**
 * No document says whether Site Recovery passes over subnets that can hold no machine where it takes the first: with
 * another one there the row waits for a subnet that is set, and without any the adapter has none.
 */
function noteFallback(
  adapter: Adapter,
  network: NetworkForecast,
  subnet: SubnetForecast,
  check: RowCheck<"all-kept">,
): void {
  if (!("holdsNoMachine" in subnet)) return;
  const { name, subnets } = network.network!;
  if (!subnets!.every((each) => holdsNoMachine(each, check))) {
    check.unrecorded(adapter, "target");
    return;
  }
  check.report({
    messageId: "all-kept",
    data: { network: name, known: subnets!.map((each) => `'${each.name}'`).join(", ") },
    place: adapter.subnet === undefined ? adapter.at("name") : adapter.at("subnet"),
    related: placeOfNetwork(network),
  });
}
