import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { placeOfSubnet } from "../facts/forecast/places.ts";

const STATIC = "azure-to-azure/network/static-ip";

/** Reports machines for which the target subnet has no address left. */
export default rowRuleOfChecks({
  name: "forecast/full-subnet",
  description: "A target subnet that is too small for the machines that come up in it",
  level: "error",
  messages: {
    full: "Subnet '{{subnet}}' ({{range}}) has no address left for this adapter in a {{kind}}. Take a larger subnet, or another one for some machines.",
  },
  checks: (
    [
      ["azure-to-azure-network-mapping/failover-same-space", "failover", []],
      ["azure-to-azure-network-mapping/failover-different-space", "failover", [STATIC]],
      ["azure-to-azure-network-mapping/test-failover-same-vnet", "test-failover", []],
      ["azure-to-azure-network-mapping/test-failover-other-vnet", "test-failover", []],
    ] as const
  ).map(([row, kind, ofStatic]) =>
    adapterCheck("AzureNetworkAdapter", {
      rows: [row, ...ofStatic],
      kind,
      about: "given-address",
      decide({ adapter, subnet, addresses }, check) {
        for (const { why, row: decidedBy, configuration } of addresses) {
          if (why !== "full" || decidedBy !== row) continue;
          const isStatic =
            ofStatic.length > 0 &&
            configuration !== undefined &&
            check.need(configuration, "assignment", ofStatic) === "static";
          check.report({
            messageId: "full",
            data: {
              subnet: subnet.subnet!.name,
              range: subnet.subnet!.prefix!.toString(),
              kind: kind === "failover" ? "failover" : "test failover",
            },
            place: configuration?.address === undefined ? adapter.at("name") : configuration.at("address"),
            related: placeOfSubnet(subnet),
            rows: isStatic ? [row, ...ofStatic] : [row],
          });
        }
      },
    }),
  ),
});
