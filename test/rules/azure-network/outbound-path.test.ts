import rule from "../../../rules/azure-network/outbound-path.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";
import { withoutAdapters } from "./azure-adapters.ts";

const ROWS = ["azure-to-azure-connectivity/outbound-path"];

interface Case {
  readonly balancer?: string;
  readonly balancers?: string;
  readonly address?: string;
  readonly subnet?: string;
  readonly more?: string;
}

const behind = ({
  balancer = ", sku: Standard, type: internal",
  balancers = ", loadBalancers: [lb]",
  address = "publicIpAddress: none",
  subnet = ", routeTable: none, natGateway: false",
  more = "",
}: Case) =>
  azureMachine({
    machine: `region: westeurope\nnetworkAdapters: [{ name: nic0, network: src, subnet: web, ipConfigurations: [{ ${address}${balancers} }] }]`,
    replication: "state: planned, vault: v",
    more: `loadBalancers: [{ name: lb${balancer} }]\nvirtualNetworks: [{ name: src, subnets: [{ name: web${subnet} }] }]\n${more}`,
  });
const routed = (defaultRoute: string) =>
  behind({
    subnet: ", routeTable: rt, natGateway: false",
    more: `routeTables: [{ name: rt${defaultRoute} }]\n`,
  });

testRule(rule, {
  passes: [
    { name: "a NAT gateway", inventory: behind({ subnet: ", routeTable: none, natGateway: true" }) },
    { name: "a public address", inventory: behind({ address: "publicIpAddress: pip" }) },
    { name: "a Basic load balancer", inventory: behind({ balancer: ", sku: Basic, type: internal" }) },
    { name: "a public load balancer", inventory: behind({ balancer: ", sku: Standard, type: public" }) },
    { name: "no load balancer", inventory: behind({ balancers: ", loadBalancers: []" }) },
    { name: "a route to an appliance", inventory: routed(", defaultRoute: VirtualAppliance") },
  ],
  violates: [
    {
      name: "no way out",
      inventory: behind({}),
      findings: [
        {
          at: "4:59-4:62",
          messageId: "none",
          message:
            "'web01' stands behind 'lb', a Standard internal load balancer, and has no way to the internet: no NAT gateway, public address, public load balancer or route. Give its subnet a NAT gateway.",
          rows: ROWS,
          related: ["6:34-6:42"],
        },
      ],
    },
    {
      name: "a route that drops it",
      inventory: routed(", defaultRoute: nowhere"),
      findings: [
        {
          at: "4:59-4:62",
          messageId: "dropped",
          message:
            "Subnet 'web' of 'web01' leads nowhere what no other route takes (route table 'rt'), and Site Recovery is reached over the internet. Lead it to the internet or to an appliance, unless the table has routes of their own to Site Recovery, Microsoft Entra ID, storage and event hubs.",
          rows: ROWS,
          related: ["8:41-8:48"],
        },
      ],
    },
    {
      name: "the same without a load balancer, whatever the subnet and the adapter have",
      inventory: behind({
        balancers: ", loadBalancers: []",
        address: "publicIpAddress: pip",
        subnet: ", routeTable: rt, natGateway: true",
        more: "routeTables: [{ name: rt, defaultRoute: VnetLocal }]\n",
      }),
      findings: [{ at: "4:59-4:62", messageId: "dropped", rows: ROWS }],
    },
    {
      name: "a vault with a private endpoint",
      inventory: behind({ more: "vaults: [{ name: v, privateEndpoint: true }]\n" }),
      findings: [
        {
          at: "4:59-4:62",
          messageId: "private",
          message:
            "'web01' stands behind 'lb', a Standard internal load balancer, and has no way to the internet. The vault has a private endpoint, but signing in to Microsoft Entra ID has none. Give its subnet a NAT gateway.",
          rows: ROWS,
        },
      ],
    },
  ],
  undecided: [
    {
      name: "the adapters are not recorded",
      inventory: withoutAdapters,
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
    {
      name: "the load balancers are not recorded",
      inventory: behind({ balancers: "" }),
      facts: ["IPConfiguration.loadBalancers"],
    },
    {
      name: "one of them is not found",
      inventory: behind({ balancers: ", loadBalancers: [lb, other]" }),
      facts: ["IPConfiguration.loadBalancers"],
    },
    {
      name: "the SKU is not recorded",
      inventory: behind({ balancer: ", type: internal" }),
      facts: ["LoadBalancer.sku"],
    },
    {
      name: "the type is not recorded",
      inventory: behind({ balancer: ", sku: Standard" }),
      facts: ["LoadBalancer.type"],
    },
    {
      name: "what the subnet has is not recorded",
      inventory: behind({ subnet: "" }),
      facts: ["VirtualNetworkSubnet.natGateway", "VirtualNetworkSubnet.routeTable"],
    },
    {
      name: "where the route leads is not recorded",
      inventory: routed(""),
      facts: ["RouteTable.defaultRoute"],
    },
  ],
});
