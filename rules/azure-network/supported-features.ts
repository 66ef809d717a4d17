import { setFor, targetOf } from "../../forecast/target-of-adapter.ts";
import { addressFamily } from "../../schemas/values/ip.ts";
import { feature, supportedFeaturesRule } from "../define/feature-rule.ts";
import { isNamed } from "../facts/names.ts";
import { AZURE_TARGET_FACT, needTarget, setInTarget } from "../facts/networks/azure-targets.ts";
import { hasSignIn } from "../facts/networks/proxies.ts";
import {
  needAzureNetwork,
  needAzureSubnets,
  setsItsNetwork,
  TARGET_NETWORK_FACTS,
} from "../facts/networks/target-subnets.ts";

const named = (
  [
    [
      "An internal load balancer",
      "internalLoadBalancer",
      "hyperv-to-azure/azure-network/internal-load-balancer",
    ],
    [
      "A public load balancer",
      "externalLoadBalancer",
      "hyperv-to-azure/azure-network/external-load-balancer",
    ],
    ["Traffic Manager", "trafficManager", "hyperv-to-azure/azure-network/traffic-manager"],
    ["A reserved address", "reservedIp", "hyperv-to-azure/azure-network/reserved-ip"],
  ] as const
).map(([what, property, row]) =>
  feature({
    what,
    visit: "Replication",
    rows: [row],
    facts: [`Replication.${property}`],
    uses: (replication, check) =>
      isNamed(check.need(replication, property)) ? [{ place: replication.at(property) }] : [],
  }),
);

// A machine that sets its network itself is judged there, once; else each adapter is, by its mapping.
const ownNetwork = feature({
  what: "ExpressRoute into the target network",
  visit: "Replication",
  rows: ["hyperv-to-azure/azure-network/expressroute"],
  facts: ["Replication.network", "VirtualNetwork.expressRoute"],
  applies: (replication, check) => setsItsNetwork(replication.parent, check.inventory),
  uses(replication, check) {
    if (replication.network === "none") return [];
    const network = check.needObject(replication, "network");
    if (!network || !check.need(network, "expressRoute")) return [];
    const related = [{ place: network.at("expressRoute"), message: "the network's ExpressRoute" }];
    return [{ place: replication.at("network"), related }];
  },
});

const mappedNetwork = feature({
  what: "ExpressRoute into the target network",
  visit: "NetworkAdapter",
  rows: ["hyperv-to-azure/azure-network/expressroute"],
  facts: ["VirtualNetwork.expressRoute", ...TARGET_NETWORK_FACTS],
  applies: (adapter, check) => !setsItsNetwork(adapter.parent, check.inventory),
  uses(adapter, check) {
    const network = needAzureNetwork(adapter, check);
    if (!network || !check.need(network, "expressRoute")) return [];
    const related = [{ place: network.at("expressRoute"), message: "the network's ExpressRoute" }];
    return [{ place: adapter.at("network"), related }];
  },
});

const adapters = feature({
  what: "Several network adapters in Azure",
  visit: "VirtualMachine",
  rows: ["hyperv-to-azure/azure-network/multi-nic"],
  facts: ["VirtualMachine.networkAdapters"],
  uses: (machine, check) =>
    (check.need(machine, "networkAdapters") ?? []).length > 1
      ? [{ place: machine.atKey("networkAdapters") }]
      : [],
});

const ipv4 = feature({
  what: "An IPv4 address in Azure",
  visit: "NetworkAdapter",
  rows: ["hyperv-to-azure/azure-network/ipv4"],
  facts: ["AdapterTarget.address", "NetworkAdapter.ipConfigurations", "IPConfiguration.address"],
  // Where no address is set, the source's shows which family the adapter has.
  uses(adapter, check) {
    const set = setFor(adapter, "failover", "address");
    if (set !== undefined)
      return isIpv4(set) ? [{ place: targetOf(adapter, "failover")!.at("address") }] : [];
    return (check.need(adapter, "ipConfigurations") ?? []).flatMap((configuration) =>
      isIpv4(check.need(configuration, "address")) ? [{ place: configuration.at("address") }] : [],
    );
  },
});

const serviceEndpoints = feature({
  what: "Service endpoints of the target subnet",
  visit: "NetworkAdapter",
  rows: ["hyperv-to-azure/azure-network/service-endpoints"],
  facts: ["VirtualNetwork.subnets", "VirtualNetworkSubnet.serviceEndpoints", ...TARGET_NETWORK_FACTS],
  uses(adapter, check) {
    const subnets = needAzureSubnets(adapter, check);
    const using = subnets.filter((subnet) => check.need(subnet, "serviceEndpoints")?.length);
    if (using.length === 0 || using.length < subnets.length) return [];
    const related = using.map((subnet) => ({
      place: subnet.atKey("serviceEndpoints"),
      message: "the service endpoints",
    }));
    const set =
      setFor(adapter, "failover", "subnet") === undefined ? adapter : targetOf(adapter, "failover")!;
    return [{ place: set.at("subnet"), related }];
  },
});

const privateLink = feature({
  what: "Private link to the vault",
  visit: "Vault",
  rows: ["azure-to-azure/network/private-link"],
  facts: ["Vault.privateEndpoint"],
  uses: (vault, check) =>
    check.need(vault, "privateEndpoint") ? [{ place: vault.at("privateEndpoint") }] : [],
});

const internalLoadBalancer = feature({
  what: "An internal load balancer at the target",
  visit: "AzureNetworkAdapter",
  rows: ["azure-to-azure/network/internal-load-balancer"],
  facts: [AZURE_TARGET_FACT, "AdapterTarget.loadBalancer", "LoadBalancer.type"],
  uses(adapter, check) {
    const target = needTarget(adapter, check);
    if (!target || target === "none" || setInTarget(target, "loadBalancer") === undefined) return [];
    const balancer = check.needObject(target, "loadBalancer");
    return balancer && check.need(balancer, "type") === "internal"
      ? [{ place: target.at("loadBalancer") }]
      : [];
  },
});

const dynamicAddresses = feature({
  what: "A dynamic address of an Azure machine",
  visit: "AzureNetworkAdapter",
  rows: ["azure-to-azure/network/dynamic-ip"],
  facts: ["AzureNetworkAdapter.ipConfigurations", "IPConfiguration.assignment"],
  uses: (adapter, check) =>
    (check.need(adapter, "ipConfigurations") ?? []).flatMap((configuration) =>
      check.need(configuration, "assignment") === "dhcp" ? [{ place: configuration.at("assignment") }] : [],
    ),
});

const proxyWithoutSignIn = feature({
  what: "A proxy that asks for no user",
  visit: "AzureVirtualMachine",
  rows: ["azure-to-azure/network/proxy-unauthenticated"],
  facts: ["AzureVirtualMachine.proxy"],
  uses(machine, check) {
    const proxy = check.need(machine, "proxy");
    return isNamed(proxy) && !hasSignIn(proxy) ? [{ place: machine.at("proxy") }] : [];
  },
});

function isIpv4(address: string | undefined): boolean {
  return address !== undefined && addressFamily(address) === 4;
}

/** Reports what Site Recovery supports of Azure's network today, should that change. */
export default supportedFeaturesRule({
  name: "azure-network/supported-features",
  description:
    "A network feature in Azure that Site Recovery does not support; today it supports all of these",
  level: "error",
  features: [
    ...named,
    ownNetwork,
    mappedNetwork,
    adapters,
    ipv4,
    serviceEndpoints,
    privateLink,
    internalLoadBalancer,
    dynamicAddresses,
    proxyWithoutSignIn,
  ],
});
