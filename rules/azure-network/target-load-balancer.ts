import type { AzureNetworkAdapter } from "../../schemas/generated/types.ts";
import { withoutAdapters } from "../define/azure-adapter-rule.ts";
import { adapterCheck } from "../define/forecast-check.ts";
import { rowRuleOfChecks } from "../define/row-rule.ts";
import { needTarget, setInTarget } from "../facts/networks/azure-targets.ts";

const ROW = "azure-to-azure-customize-networking/internal-load-balancer";
const ADDRESS = "azure-to-azure-customize-networking/public-ip";

/** Reports internal load balancers that are set for the target of an Azure machine and cannot take it. */
export default rowRuleOfChecks({
  name: "azure-network/target-load-balancer",
  description:
    "An internal load balancer set for an Azure adapter that does not fit the machine that comes up",
  level: "error",
  messages: {
    network:
      "Load balancer '{{balancer}}' stands in '{{network}}', and '{{machine}}' comes up in '{{target}}'. Set one of that network.",
    empty:
      "Load balancer '{{balancer}}' has no {{what}}, so '{{machine}}' cannot come up behind it. Make one first.",
    zone: "Load balancer '{{balancer}}' is Basic, and '{{machine}}' comes up in an availability zone. Set a Standard one.",
    sku: "Load balancer '{{balancer}}' is {{sku}}, and public IP address '{{address}}' of '{{machine}}' is {{other}}. Set two of one SKU.",
  },
  checks: [
    adapterCheck("AzureNetworkAdapter", {
      rows: [ROW, ADDRESS],
      kind: "failover",
      facts: [
        "AdapterTarget.loadBalancer",
        "AdapterTarget.publicIpAddress",
        "AzureReplication.availabilityZone",
        "LoadBalancer.type",
        "LoadBalancer.network",
        "LoadBalancer.sku",
        "LoadBalancer.frontends",
        "LoadBalancer.backendPools",
        "PublicIpAddress.sku",
      ],
      decide(forecast, check) {
        const adapter = forecast.adapter as AzureNetworkAdapter;
        const target = needTarget(adapter, check);
        if (!target || target === "none" || setInTarget(target, "loadBalancer") === undefined) return;
        const balancer = check.needObject(target, "loadBalancer");
        // Of a public one another rule speaks.
        if (!balancer || check.need(balancer, "type") !== "internal") return;
        const data = { balancer: balancer.name, machine: adapter.parent.name };
        const network = check.needObject(balancer, "network", [ROW]);
        const destination = forecast.network.network?.object;
        if (forecast.network.why === "unknown" || (forecast.network.network && !destination))
          check.unrecorded(adapter.parent.replication!, "network", [ROW]);
        else if (network && destination && network !== destination)
          check.report({
            messageId: "network",
            data: { ...data, network: network.name, target: destination.name },
            place: target.at("loadBalancer"),
            related: [{ place: balancer.at("network"), message: "its network" }],
            rows: [ROW],
          });
        for (const [property, what] of [
          ["frontends", "front end"],
          ["backendPools", "back-end pool"],
        ] as const)
          if (check.need(balancer, property, [ROW])?.length === 0)
            check.report({
              messageId: "empty",
              data: { ...data, what },
              place: target.at("loadBalancer"),
              related: [{ place: balancer.atKey(property), message: "there is none" }],
              rows: [ROW],
            });
        const sku = check.need(balancer, "sku");
        if (sku === undefined) return;
        const zone =
          sku === "Basic" ? check.need(adapter.parent.replication!, "availabilityZone", [ROW]) : "none";
        if (zone !== undefined && zone !== "none")
          check.report({
            messageId: "zone",
            data,
            place: target.at("loadBalancer"),
            related: [{ place: balancer.at("sku"), message: "its SKU" }],
            rows: [ROW],
          });
        if (setInTarget(target, "publicIpAddress") === undefined) return;
        const address = check.needObject(target, "publicIpAddress");
        const other = address && check.need(address, "sku");
        if (other === undefined || other === sku) return;
        check.report({
          messageId: "sku",
          data: { ...data, sku, address: address!.name, other },
          place: target.at("loadBalancer"),
          related: [{ place: address!.at("sku"), message: "the SKU of the address" }],
        });
      },
    }),
    withoutAdapters([ROW, ADDRESS]),
  ],
});
