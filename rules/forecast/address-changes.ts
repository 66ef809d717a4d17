import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { placeOfSubnet } from "../facts/forecast/places.ts";

/** Reports addresses that change in a failover because the target subnet has another range. */
export default rowRuleOfChecks({
  name: "forecast/address-changes",
  description: "An address that a failover changes, since the target subnet has another range",
  level: "warning",
  looksAround: true,
  messages: {
    changes:
      "{{source}} becomes {{address}} or another free address in a failover: subnet '{{subnet}}' has another range. Set a target address, or update whatever knows the old one.",
  },
  checks: [
    adapterCheck("AzureNetworkAdapter", {
      rows: ["azure-to-azure-network-mapping/failover-different-space"],
      kind: "failover",
      about: "address",
      decide({ adapter, subnet, addresses }, check) {
        for (const { row, why, address, source, configuration } of addresses) {
          if (row !== "azure-to-azure-network-mapping/failover-different-space" || why !== "next-available")
            continue;
          if (!configuration) {
            check.unrecorded(adapter, "ipConfigurations");
            continue;
          }
          check.report({
            messageId: "changes",
            data: { source: source ?? "Its address", address: address!, subnet: subnet.subnet!.name },
            place: configuration.at(source === undefined ? undefined : "address"),
            related: placeOfSubnet(subnet),
          });
        }
      },
    }),
  ],
});
