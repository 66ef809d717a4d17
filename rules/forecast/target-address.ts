import { isPrimary } from "../../forecast/address-wish.ts";
import { setFor, targetOf } from "../../forecast/target-of-adapter.ts";
import type { Adapter, AdapterForecast, AddressMistake, FailoverKind } from "../../forecast/types.ts";
import { withoutUsedAddresses } from "../../forecast/used-addresses.ts";
import type { Inventory } from "../../inventory/inventory.ts";
import { targetNetworkOf } from "../../inventory/networks/target-network.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { type MissingProperty, missingProperties } from "../facts/forecast/missing-properties.ts";
import { placeOfHolder, placeOfSubnet } from "../facts/forecast/places.ts";
import { TEST_ROWS } from "../facts/forecast/test-rows.ts";
import { isChosen, leftOut } from "../run/choices.ts";
import type { RowCheck } from "../run/row-check.ts";

type Messages = AddressMistake | "none-left";

/** What is set for secondary configurations counts too, and has no default: documents disagree on what they get. */
const secondaryAddresses = adapterCheck<Messages>("AzureNetworkAdapter", {
  rows: ["azure-to-azure-network-mapping/ip-override"],
  kind: "failover",
  decide({ adapter }, check) {
    for (const { target } of check.need(adapter, "ipConfigurations") ?? [])
      if (target) check.need(target, "address");
  },
});

/** Reports target addresses that a machine cannot get. */
export default rowRuleOfChecks({
  name: "forecast/target-address",
  description:
    "A target address that the machine cannot get: outside the subnet, kept by Azure, taken, or none left",
  level: "error",
  messages: {
    outside:
      "{{address}} does not lie in {{range}}, the range of subnet '{{subnet}}'. Set an address of that range.",
    reserved:
      "{{address}} is one of the addresses of subnet '{{subnet}}' that Azure keeps for itself. Set another one.",
    "in-use": "{{address}} is in use in subnet '{{subnet}}' already. Set another one, or free it.",
    "given-twice":
      "{{address}} in subnet '{{subnet}}' is set for another adapter too. Set another one for one of them.",
    "none-left":
      "Subnet '{{subnet}}' ({{range}}) has no address left for this adapter in a {{kind}}. Take a larger subnet, or another one for some machines.",
  } satisfies Record<Messages, string>,
  checks: [
    secondaryAddresses,
    ...(["failover", "test-failover"] as const).flatMap((kind) => [
      adapterCheck("AzureNetworkAdapter", {
        rows: kind === "failover" ? ["azure-to-azure-network-mapping/ip-override"] : TEST_ROWS,
        kind,
        about: "given-address",
        matters: (adapter) =>
          setFor(adapter, kind, "address") !== undefined ||
          (kind === "failover" && isSetForSecondary(adapter)),
        decide: (forecast, check) => report(forecast, check, kind),
      }),
      adapterCheck("NetworkAdapter", {
        rows: ["hyperv-to-azure/azure-network/retain-source-ip"],
        kind,
        about: "given-address",
        matters: (adapter) => setFor(adapter, kind, "address") !== undefined,
        decide: (forecast, check) => report(forecast, check, kind),
      }),
      adapterCheck("NetworkAdapter", {
        rows: ["hyperv-to-azure/azure-network/retain-source-ip"],
        kind,
        decide: (forecast, check) => reportFull(forecast, check, kind),
      }),
    ]),
  ],
});

function isSetForSecondary({ ipConfigurations = [] }: Adapter): boolean {
  return ipConfigurations.some(({ target }) => target?.address !== undefined);
}

function report(
  { adapter, subnet, addresses }: AdapterForecast,
  check: RowCheck<Messages>,
  kind: FailoverKind,
) {
  for (const forecast of addresses) {
    const { configuration } = forecast;
    const target = isPrimary(adapter, configuration) ? targetOf(adapter, kind) : configuration?.target;
    if (forecast.why !== "set" || !forecast.refusal || !target) continue;
    const { name, prefix } = subnet.subnet!;
    const { mistake, holder } = forecast.refusal;
    check.report({
      messageId: mistake,
      data: { address: forecast.address, subnet: name, range: prefix!.toString() },
      place: target.at("address"),
      related: [...placeOfSubnet(subnet), ...placeOfHolder(holder, kind, forecast.address)],
    });
  }
}

/** Which address a Hyper-V guest gets is often not known; that there is none left for it is. */
function reportFull(forecast: AdapterForecast, check: RowCheck<Messages>, kind: FailoverKind) {
  const { adapter, subnet, addresses } = forecast;
  for (const { node, property } of neededForFull(forecast, check.inventory, kind))
    check.unrecorded(node, property);
  for (const { why, configuration } of addresses) {
    if (why !== "full") continue;
    const { name, prefix } = subnet.subnet!;
    check.report({
      messageId: "none-left",
      data: {
        subnet: name,
        range: prefix!.toString(),
        kind: kind === "failover" ? "failover" : "test failover",
      },
      place: configuration?.address === undefined ? adapter.at("name") : configuration.at("address"),
      related: placeOfSubnet(subnet),
    });
  }
}

/** What would tell whether a subnet is full, beside what is still to be chosen. */
function neededForFull(
  forecast: AdapterForecast,
  inventory: Inventory,
  kind: FailoverKind,
): readonly MissingProperty[] {
  const { network, subnet } = forecast;
  // The network of a test is chosen when it is started.
  if (kind === "test-failover" && !network.network) return [];
  const { adapter } = forecast;
  const isNetworkOpen =
    network.why !== "unknown" ||
    targetNetworkOf(inventory, inventory.protectionOf(adapter.parent)!, adapter) === "none";
  const missing = missingProperties(inventory, forecast, kind, "subnet").filter(
    ({ node, property }) =>
      // Which subnet is taken where none is set, no document says. A network that a mapping may give is not to choose.
      property !== "target" &&
      !(isNetworkOpen && isChosen(node, property) && leftOut(inventory, node) === "to-choose"),
  );
  if (missing.length > 0 || !subnet.subnet) return missing;
  const { object, prefix } = subnet.subnet;
  if (!prefix) return object ? [{ node: object, property: "addressPrefix" }] : [];
  const uses = withoutUsedAddresses(subnet.subnet, network.network!);
  return uses ? [{ node: uses, property: "usedAddresses" }] : [];
}
