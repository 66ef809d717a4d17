import type { ForecastRow } from "../../forecast/rows.ts";
import type { FailoverKind } from "../../forecast/types.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { adapterCheck } from "./adapter-check.ts";
import { placeOfSubnet } from "./places.ts";

const KEPT_ADDRESSES = [
  ["azure-to-azure-network-mapping/failover-same-space", "failover"],
  ["azure-to-azure-network-mapping/test-failover-same-vnet", "test-failover"],
  ["azure-to-azure-network-mapping/test-failover-other-vnet", "test-failover"],
] as const satisfies readonly (readonly [ForecastRow, FailoverKind])[];

/** Reports addresses that a machine would keep if they were free where it comes up. */
export default rowRuleOfChecks({
  name: "forecast/address-taken",
  description: "An address that a machine cannot keep, since it is taken where the machine comes up",
  level: "warning",
  messages: {
    failover:
      "{{source}} is not free in subnet '{{subnet}}', so a failover gives {{address}} or another free address. Free it, or set a target address.",
    "test-failover":
      "{{source}} is not free in subnet '{{subnet}}', so a test failover gives {{address}}, from the end of the range. Free it, or set a target address.",
  },
  checks: KEPT_ADDRESSES.map(([row, kind]) =>
    adapterCheck("AzureNetworkAdapter", {
      rows: [row],
      kind,
      about: "address",
      decide({ subnet, addresses }, check) {
        for (const forecast of addresses) {
          if (forecast.row !== row || !forecast.configuration) continue;
          if (forecast.why !== "next-available" && forecast.why !== "from-end") continue;
          check.report({
            messageId: kind,
            data: { source: forecast.source!, address: forecast.address, subnet: subnet.subnet!.name },
            place: forecast.configuration.at("address"),
            related: placeOfSubnet(subnet),
          });
        }
      },
    }),
  ),
});
