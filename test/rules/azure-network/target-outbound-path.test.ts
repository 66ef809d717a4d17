import rule from "../../../rules/azure-network/target-outbound-path.ts";
import { azureMachine } from "../azure-machines.ts";
import { testRule } from "../rule-tester.ts";

const ROW = "azure-to-azure-connectivity/outbound-path";
const machine = ({
  adapter = "name: nic0, network: src, subnet: app",
  network = "network: dr",
  subnet = ", routeTable: rt",
  route = ", defaultRoute: nowhere",
} = {}) =>
  azureMachine({
    machine: `region: westeurope\nnetworkAdapters: [{ ${adapter} }]`,
    replication: `state: planned${network === "" ? "" : `, ${network}`}`,
    more: `virtualNetworks:
  - { name: src, region: westeurope, subnets: [{ name: app, routeTable: none }] }
  - { name: dr, region: northeurope, subnets: [{ name: app${subnet} }] }
routeTables: [{ name: rt${route} }]
`,
  });

testRule(rule, {
  passes: [
    { name: "no route table", inventory: machine({ subnet: ", routeTable: none" }) },
    { name: "to the internet", inventory: machine({ route: ", defaultRoute: Internet" }) },
    { name: "to an appliance", inventory: machine({ route: ", defaultRoute: VirtualAppliance" }) },
  ],
  violates: [
    {
      name: "nowhere",
      inventory: machine(),
      findings: [
        {
          at: "4:31-4:35",
          messageId: "dropped",
          message:
            "'web01' comes up in subnet 'app', which leads nowhere what no other route takes (route table 'rt'), and Site Recovery is reached over the internet. It cannot be replicated back then: lead it to the internet or to an appliance, unless the table has routes of their own to Site Recovery, Microsoft Entra ID, storage and event hubs.",
          rows: [ROW],
          related: ["9:41-9:48"],
        },
      ],
    },
    {
      name: "into the network itself",
      inventory: machine({ route: ", defaultRoute: VnetLocal" }),
      findings: [{ at: "4:31-4:35", rows: [ROW] }],
    },
  ],
  undecided: [
    {
      name: "no route table is recorded",
      inventory: machine({ subnet: "" }),
      facts: ["VirtualNetworkSubnet.routeTable"],
    },
    {
      name: "the route is not recorded",
      inventory: machine({ route: "" }),
      facts: ["RouteTable.defaultRoute"],
    },
    {
      name: "no adapters are recorded",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.networkAdapters"],
    },
  ],
});
