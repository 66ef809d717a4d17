import rule from "../../../rules/azure-network/supported-features.ts";
import { azureMachine } from "../azure-machines.ts";
import { testSupportedFeatures } from "../feature-tester.ts";
import { inSite, underVmm } from "../inventories.ts";
import { MAPPING, network, withVMNetwork } from "./networks.ts";

const SECTION = "hyperv-to-azure/azure-network";
const to = (more: string) => inSite("", `{ to: azure, ${more} }`);
const adapter = (facts: string) => `networkAdapters: [{ name: nic0${facts} }]`;
const own = (facts: string, subnets = "{ name: app }") =>
  inSite(
    adapter(", ipConfigurations: [{ address: 10.1.1.20 }]"),
    "{ to: azure, network: vnet }",
    network(subnets, facts),
  );
const mapped = (facts: string) =>
  withVMNetwork(
    underVmm(adapter(", network: VMNetwork1"), "{ to: azure }", network("{ name: app }", facts) + MAPPING),
  );
const ENDPOINT = "{ name: app, serviceEndpoints: [Microsoft.Sql] }";

testSupportedFeatures(rule, {
  uses: [
    {
      name: "a private endpoint of the vault",
      row: "azure-to-azure/network/private-link",
      inventory: azureMachine({
        replication: "state: planned, vault: v",
        more: "vaults: [{ name: v, privateEndpoint: true }]\n",
      }),
      at: ["5:38-5:42"],
      message: /^Private link to the vault/,
    },
    {
      name: "a dynamic address of an Azure machine",
      row: "azure-to-azure/network/dynamic-ip",
      inventory: azureMachine({
        machine:
          "region: westeurope\nnetworkAdapters: [{ name: nic0, ipConfigurations: [{ assignment: dhcp }] }]",
      }),
      at: ["4:70-4:74"],
      message: /^A dynamic address of an Azure machine/,
    },
    {
      name: "an internal load balancer of an Azure machine",
      row: "azure-to-azure/network/internal-load-balancer",
      inventory: azureMachine({
        machine: "region: westeurope\nnetworkAdapters: [{ name: nic0, target: { loadBalancer: lb } }]",
        more: "loadBalancers: [{ name: lb, type: internal }]\n",
      }),
      at: ["4:61-4:63"],
      message: /^An internal load balancer at the target/,
    },
    {
      name: "an internal load balancer",
      row: `${SECTION}/internal-load-balancer`,
      inventory: to("internalLoadBalancer: ilb-sql"),
      at: ["4:53-4:60"],
      message: /^An internal load balancer/,
    },
    {
      name: "a public load balancer",
      row: `${SECTION}/external-load-balancer`,
      inventory: to("externalLoadBalancer: elb-web"),
      at: ["4:53-4:60"],
    },
    {
      name: "Traffic Manager",
      row: `${SECTION}/traffic-manager`,
      inventory: to("trafficManager: tm-web"),
      at: ["4:47-4:53"],
    },
    {
      name: "a reserved address",
      row: `${SECTION}/reserved-ip`,
      inventory: to("reservedIp: pip-web"),
      at: ["4:43-4:50"],
    },
    {
      name: "ExpressRoute into the machine's own network",
      row: `${SECTION}/expressroute`,
      inventory: own("expressRoute: true"),
      at: ["5:40-5:44"],
      related: ["12:19-12:23"],
    },
    {
      name: "ExpressRoute into a mapped network",
      row: `${SECTION}/expressroute`,
      inventory: mapped("expressRoute: true"),
      at: ["4:46-4:56"],
      related: ["15:19-15:23"],
    },
    {
      name: "several adapters",
      row: `${SECTION}/multi-nic`,
      inventory: underVmm("networkAdapters: [{ name: a }, { name: b }]"),
      at: ["4:5-4:20"],
    },
    {
      name: "an IPv4 address as target",
      row: `${SECTION}/ipv4`,
      inventory: inSite(adapter(", target: { address: 10.9.1.20 }")),
      at: ["4:56-4:65"],
    },
    { name: "an IPv4 address at the source", row: `${SECTION}/ipv4`, inventory: own(""), at: ["4:67-4:76"] },
    {
      name: "a service endpoint of the target subnet",
      row: `${SECTION}/service-endpoints`,
      inventory: own("", ENDPOINT),
      at: ["4:31-4:35"],
      related: ["13:22-13:38"],
    },
    {
      name: "a service endpoint of the subnet that is set",
      row: `${SECTION}/service-endpoints`,
      inventory: own("", ENDPOINT).replace("name: nic0,", "name: nic0, target: { subnet: app },"),
      at: ["4:55-4:58"],
    },
    {
      name: "a proxy of an Azure machine",
      row: "azure-to-azure/network/proxy-unauthenticated",
      inventory: azureMachine({ machine: "proxy: http://proxy:8080" }),
      at: ["3:12-3:29"],
    },
  ],
  unused: [
    {
      name: "no load balancer",
      row: `${SECTION}/internal-load-balancer`,
      inventory: to("internalLoadBalancer: none"),
    },
    {
      name: "a network without ExpressRoute",
      row: `${SECTION}/expressroute`,
      inventory: own("expressRoute: false"),
    },
    {
      name: "a mapped network without ExpressRoute",
      row: `${SECTION}/expressroute`,
      inventory: mapped("expressRoute: false"),
    },
    { name: "one adapter", row: `${SECTION}/multi-nic`, inventory: inSite(adapter("")) },
    {
      name: "an IPv6 address as target",
      row: `${SECTION}/ipv4`,
      inventory: inSite(adapter(`, target: { address: "2001:db8::1" }`)),
    },
    {
      name: "a subnet without endpoints",
      row: `${SECTION}/service-endpoints`,
      inventory: own("", "{ name: app, serviceEndpoints: [] }"),
    },
    {
      name: "endpoints of a subnet that it may or may not be",
      row: `${SECTION}/service-endpoints`,
      inventory: own("", `${ENDPOINT}\n{ name: web, serviceEndpoints: [] }`),
    },
    {
      name: "no proxy of an Azure machine",
      row: "azure-to-azure/network/proxy-unauthenticated",
      inventory: azureMachine({ machine: "proxy: none" }),
    },
    {
      name: "a proxy with a user, of which another row speaks",
      row: "azure-to-azure/network/proxy-unauthenticated",
      inventory: azureMachine({ machine: "proxy: http://asr@proxy:8080" }),
    },
  ],
  undecided: [
    {
      name: "a proxy of an Azure machine that is not recorded",
      row: "azure-to-azure/network/proxy-unauthenticated",
      inventory: azureMachine(),
      facts: ["AzureVirtualMachine.proxy"],
    },
    {
      name: "a load balancer that is not recorded",
      row: `${SECTION}/external-load-balancer`,
      inventory: inSite(""),
      facts: ["Replication.externalLoadBalancer"],
    },
    {
      name: "a network that is not recorded",
      row: `${SECTION}/expressroute`,
      inventory: inSite(adapter(", network: sw0"), "{ to: azure, state: protected }"),
      facts: ["Replication.network"],
    },
    {
      name: "a network of an adapter that is not recorded",
      row: `${SECTION}/service-endpoints`,
      inventory: withVMNetwork(underVmm(adapter(""), "{ to: azure, state: protected }", MAPPING)),
      facts: ["NetworkAdapter.network"],
    },
    {
      name: "an address that is not recorded",
      row: `${SECTION}/ipv4`,
      inventory: inSite(adapter(", ipConfigurations: [{ name: ip }]")),
      facts: ["IPConfiguration.address"],
    },
    {
      name: "ExpressRoute that is not recorded",
      row: `${SECTION}/expressroute`,
      inventory: own(""),
      facts: ["VirtualNetwork.expressRoute"],
    },
    {
      name: "endpoints that are not recorded",
      row: `${SECTION}/service-endpoints`,
      inventory: own(""),
      facts: ["VirtualNetworkSubnet.serviceEndpoints"],
    },
    {
      name: "an adapter of which nothing is recorded",
      row: `${SECTION}/ipv4`,
      inventory: inSite(adapter("")),
      facts: ["NetworkAdapter.ipConfigurations"],
    },
  ],
});
