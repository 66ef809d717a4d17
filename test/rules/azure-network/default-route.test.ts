import rule from "../../../rules/azure-network/default-route.ts";
import { testRule } from "../rule-tester.ts";
import { withoutAdapters } from "./azure-adapters.ts";
import { between } from "./two-networks.ts";

const ROWS = ["azure-to-azure-networking/forced-tunnelling", "azure-to-azure/network/site-to-site"];

const routed = (subnet: string, route = ", defaultRoute: VirtualAppliance") =>
  between({ source: subnet, more: `routeTables: [{ name: rt${route} }]\n` });

testRule(rule, {
  passes: [
    { name: "no route table", inventory: routed(", routeTable: none") },
    {
      name: "another route",
      inventory: routed(", routeTable: rt, serviceEndpoints: []", ", defaultRoute: Internet"),
    },
    {
      name: "an endpoint for storage",
      inventory: routed(", routeTable: rt, serviceEndpoints: [microsoft.storage]"),
    },
    {
      name: "an endpoint for storage everywhere",
      inventory: routed(", routeTable: rt, serviceEndpoints: [Microsoft.Storage.Global]"),
    },
  ],
  violates: [
    {
      name: "to an appliance",
      inventory: routed(", routeTable: rt, serviceEndpoints: [Microsoft.Sql]"),
      findings: [
        {
          at: "4:59-4:62",
          messageId: "through",
          message:
            "Subnet 'web' leads everything to an appliance (route table 'rt'), and with it what 'web01' replicates. Give the subnet a service endpoint for Microsoft.Storage.",
          rows: ROWS,
          related: ["6:41-6:57"],
        },
      ],
    },
    {
      name: "to on-premises",
      inventory: routed(", routeTable: rt, serviceEndpoints: []", ", defaultRoute: VirtualNetworkGateway"),
      findings: [{ at: "4:59-4:62", message: /to a gateway, and so to on-premises/, rows: ROWS }],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "the route table is not recorded",
      inventory: routed(""),
      facts: ["VirtualNetworkSubnet.routeTable"],
    },
    {
      name: "the route is not recorded",
      inventory: routed(", routeTable: rt", ""),
      facts: ["RouteTable.defaultRoute"],
    },
    {
      name: "the endpoints are not recorded",
      inventory: routed(", routeTable: rt"),
      facts: ["VirtualNetworkSubnet.serviceEndpoints"],
    },
  ],
});
