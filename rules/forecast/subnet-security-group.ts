import type { AzureNetworkAdapter } from "../../schemas/generated/types.ts";
import { withoutAdapters } from "../define/azure-adapter-rule.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { needTargetSubnet } from "../facts/forecast/azure-subnet.ts";

const ROW = "azure-to-azure/network/nsg-subnet";

/** Warns of subnets at the target without a network security group, where the one at the source has one. */
export default rowRuleOfChecks({
  name: "forecast/subnet-security-group",
  description: "A target subnet without a network security group, of a machine whose own subnet has one",
  level: "warning",
  messages: {
    none: "'{{machine}}' comes up in subnet '{{subnet}}' without a network security group, and its own has '{{group}}'. Give the target's subnet a group.",
  },
  checks: [
    adapterCheck("AzureNetworkAdapter", {
      rows: [ROW],
      kind: "failover",
      about: "subnet",
      facts: ["VirtualNetworkSubnet.networkSecurityGroup"],
      decide(forecast, check) {
        if (!forecast.subnet.subnet) return;
        const adapter = forecast.adapter as AzureNetworkAdapter;
        const own = check.needObject(adapter, "subnet");
        const group = own && check.need(own, "networkSecurityGroup");
        if (!own || group === undefined || group === "none") return;
        const target = needTargetSubnet(forecast, check);
        if (!target || check.need(target, "networkSecurityGroup") !== "none") return;
        check.report({
          messageId: "none",
          data: { machine: adapter.parent.name, subnet: target.name, group },
          place: adapter.at("subnet"),
          related: [
            { place: target.at("networkSecurityGroup"), message: "the target's has none" },
            { place: own.at("networkSecurityGroup"), message: "the group of its own" },
          ],
        });
      },
    }),
    withoutAdapters([ROW]),
  ],
});
