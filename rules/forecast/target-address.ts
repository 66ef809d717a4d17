import type { AdapterForecast, AddressMistake, FailoverKind } from "../../forecast/types.ts";
import type { RowCheck } from "../define/row-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { type Adapter, adapterCheck } from "./adapter-check.ts";
import { placeOfSubnet } from "./places.ts";

/** Reports target addresses that a machine cannot get. */
export default rowRuleOfChecks({
  name: "forecast/target-address",
  description:
    "A target address that the machine cannot get: outside the subnet, kept by Azure, in use or given twice",
  level: "error",
  messages: {
    outside:
      "{{address}} does not lie in {{range}}, the range of subnet '{{subnet}}'. Set an address of that range.",
    reserved:
      "{{address}} is one of the addresses of subnet '{{subnet}}' that Azure keeps for itself. Set another one.",
    "in-use": "{{address}} is in use in subnet '{{subnet}}' already. Set another one, or free it.",
    "given-twice":
      "{{address}} in subnet '{{subnet}}' is set for another adapter too. Set another one for one of them.",
  } satisfies Record<AddressMistake, string>,
  checks: (["failover", "test-failover"] as const).flatMap((kind) => [
    adapterCheck("AzureNetworkAdapter", {
      rows: ["azure-to-azure-network-mapping/ip-override"],
      kind,
      about: "address",
      matters: (adapter) => targetOf(adapter, kind)?.address !== undefined,
      decide: (forecast, check) => report(forecast, check, kind),
    }),
    adapterCheck("NetworkAdapter", {
      rows: ["hyperv-to-azure/azure-network/retain-source-ip"],
      kind,
      about: "address",
      matters: (adapter) => targetOf(adapter, kind)?.address !== undefined,
      decide: (forecast, check) => report(forecast, check, kind),
    }),
  ]),
});

function targetOf(adapter: Adapter, kind: FailoverKind) {
  return kind === "failover" ? adapter.target : adapter.testFailoverTarget;
}

function report(
  { adapter, subnet, addresses }: AdapterForecast,
  check: RowCheck<AddressMistake>,
  kind: FailoverKind,
) {
  const target = targetOf(adapter, kind);
  for (const forecast of addresses) {
    if (forecast.why !== "set" || !forecast.mistake || !target) continue;
    const { name, prefix } = subnet.subnet!;
    check.report({
      messageId: forecast.mistake,
      data: { address: forecast.address, subnet: name, range: prefix!.toString() },
      place: target.at("address"),
      related: placeOfSubnet(subnet),
    });
  }
}
