import type { RowId } from "../../documents/index.ts";
import { setFor, targetOf } from "../../forecast/target-of-adapter.ts";
import type { Adapter, AdapterForecast, FailoverKind } from "../../forecast/types.ts";
import { adapterCheck, forecastFacts } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { unlisted } from "../define/unlisted.ts";
import { type ForecastQuestion, missingProperties } from "../facts/forecast/missing-properties.ts";
import { placeOfNetwork } from "../facts/forecast/places.ts";
import { TEST_ROWS } from "../facts/forecast/test-rows.ts";
import type { RowCheck } from "../run/row-check.ts";

const TO_AZURE = "on-premises-to-azure-networking/target-subnet";

type Messages = "missing" | "kept-for-azure" | "all-kept" | "no-subnets";

/**
 * The rows that speak of subnets which are set, and what leaves them open: of a Hyper-V guest that comes up in an Azure
 * network no document says which subnet it gets where none is set.
 */
const CHECKED: readonly {
  readonly adapter: Adapter["nodeType"];
  readonly kind: FailoverKind;
  readonly rows: readonly [RowId, ...RowId[]];
  readonly about: ForecastQuestion;
}[] = [
  {
    adapter: "AzureNetworkAdapter",
    kind: "failover",
    rows: ["azure-to-azure-network-mapping/subnet-override"],
    about: "network",
  },
  { adapter: "AzureNetworkAdapter", kind: "test-failover", rows: TEST_ROWS, about: "network" },
  { adapter: "NetworkAdapter", kind: "failover", rows: [TO_AZURE], about: "subnet" },
  {
    adapter: "NetworkAdapter",
    kind: "test-failover",
    rows: ["test-failover-to-azure/subnet-same-name"],
    about: "subnet",
  },
];

/** Reports target subnets that the target network has not, or that can hold no machine. */
export default rowRuleOfChecks({
  name: "forecast/missing-subnet",
  description: "A target subnet that the target network does not have, or that can hold no machine",
  level: "error",
  messages: {
    missing:
      "Network '{{network}}', in which this adapter comes up, has no subnet named '{{subnet}}'. It has {{known}}.",
    "kept-for-azure":
      "Subnet '{{subnet}}' of network '{{network}}', in which this adapter is to come up, is kept for a service of Azure and can hold no machine. Name another one.",
    "all-kept":
      "Network '{{network}}', in which this adapter comes up, has no subnet but {{known}}, which Azure keeps for its own services. Add one that can hold a machine.",
    "no-subnets": "Network '{{network}}', in which this adapter comes up, has no subnet. Add one.",
  } satisfies Record<Messages, string>,
  checks: [
    ...CHECKED.map(({ adapter, kind, rows, about }) =>
      adapterCheck<Messages>(adapter, {
        rows,
        kind,
        about,
        facts: forecastFacts(adapter, "subnet"),
        decide(forecast, check) {
          noteUnset(forecast, kind, check);
          noteSet(forecast, kind, check);
        },
      }),
    ),
    // Where it is not recorded which adapters a machine has, nothing is known of how it comes up.
    unlisted("networkAdapters", [TO_AZURE, "test-failover-to-azure/subnet-same-name"]),
  ],
});

/** A subnet that is set by hand, or that has the name of the source's. */
function noteSet(forecast: AdapterForecast, kind: FailoverKind, check: RowCheck<Messages>): void {
  const { adapter, network, subnet } = forecast;
  const target = targetOf(adapter, kind);
  if (subnet.why === "kept-for-azure") {
    const isSet = target && setFor(adapter, kind, "subnet") !== undefined;
    check.report({
      messageId: "kept-for-azure",
      data: { network: network.network!.name, subnet: subnet.name },
      place: isSet ? target.at("subnet") : adapter.at("subnet"),
      related: placeOfNetwork(network),
    });
  }
  if (!target) return;
  if (setFor(adapter, kind, "subnet") !== undefined) {
    for (const { node, property } of missingProperties(check.inventory, forecast, kind, "subnet"))
      check.unrecorded(node, property);
  }
  if (subnet.why !== "not-there") return;
  // No row on tests holds a machine back, and a name that leads nowhere does: inventory/unresolved-name reports it.
  if (kind === "test-failover") return void check.broken();
  const known = (network.network?.subnets ?? []).map(({ name }) => `'${name}'`).join(", ");
  check.report({
    messageId: "missing",
    data: { network: network.network!.name, subnet: subnet.name, known: known || "none" },
    place: target.at("subnet"),
    related: placeOfNetwork(network),
    answers: { node: target, property: "subnet" },
  });
}

/**
 * A subnet that was chosen since none is set. No document says whether Site Recovery passes over subnets that can hold no
 * machine where it takes the first: with another one there the row waits for a subnet that is set, and without any the
 * adapter has none.
 */
function noteUnset(
  { adapter, network, subnet }: AdapterForecast,
  kind: FailoverKind,
  check: RowCheck<Messages>,
) {
  const { name, subnets, object } = network.network ?? {};
  if (name === undefined || !subnets || object?.nodeType === "VMNetwork") return;
  // Worked out for a finding alone: every adapter comes by here.
  const places = () => ({
    place: adapter.at(adapter.subnet === undefined ? "name" : "subnet"),
    related: placeOfNetwork(network),
  });
  if (subnets.length === 0) {
    if (setFor(adapter, kind, "subnet") === undefined)
      check.report({ messageId: "no-subnets", data: { network: name }, ...places() });
    return;
  }
  // Of a test from on-premises the row on the first subnet tells.
  if (subnet.why === "first-kept-for-azure" && kind === "failover") check.unrecorded(adapter, "target");
  if (subnet.why !== "all-kept-for-azure") return;
  const known = subnets.map((each) => `'${each.name}'`).join(", ");
  check.report({ messageId: "all-kept", data: { network: name, known }, ...places() });
}
