import { addressFamily } from "../../schemas/values/ip.ts";
import { feature, supportedFeaturesRule } from "../define/feature-rule.ts";
import { azureNetworkOf, azureSubnetsOf, setsItsNetwork } from "../facts/networks/target-subnets.ts";

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
    uses: (replication) =>
      (replication[property] ?? "none") === "none" ? [] : [{ place: replication.at(property) }],
  }),
);

// A machine that sets its network itself is judged there, once; else each adapter is, by its mapping.
const ownNetwork = feature({
  what: "ExpressRoute into the target network",
  visit: "Replication",
  rows: ["hyperv-to-azure/azure-network/expressroute"],
  facts: ["VirtualNetwork.expressRoute"],
  applies: (replication, check) => setsItsNetwork(replication.parent, check.inventory),
  uses(replication, check) {
    const network = check.inventory.follow(replication, "network");
    if (!network || !check.need(network, "expressRoute")) return [];
    const related = [{ place: network.at("expressRoute"), message: "the network's ExpressRoute" }];
    return [{ place: replication.at("network"), related }];
  },
});

const mappedNetwork = feature({
  what: "ExpressRoute into the target network",
  visit: "NetworkAdapter",
  rows: ["hyperv-to-azure/azure-network/expressroute"],
  facts: ["VirtualNetwork.expressRoute"],
  applies: (adapter, check) => !setsItsNetwork(adapter.parent, check.inventory),
  uses(adapter, check) {
    const network = azureNetworkOf(adapter, check.inventory);
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
    const { target } = adapter;
    const holders =
      target?.address === undefined ? (check.need(adapter, "ipConfigurations") ?? []) : [target];
    return holders.flatMap((holder) => (isIpv4(holder.address) ? [{ place: holder.at("address") }] : []));
  },
});

const serviceEndpoints = feature({
  what: "Service endpoints of the target subnet",
  visit: "NetworkAdapter",
  rows: ["hyperv-to-azure/azure-network/service-endpoints"],
  facts: ["VirtualNetworkSubnet.serviceEndpoints"],
  uses(adapter, check) {
    const subnets = azureSubnetsOf(adapter, check.inventory);
    const using = subnets.filter((subnet) => check.need(subnet, "serviceEndpoints")?.length);
    if (using.length === 0 || using.length < subnets.length) return [];
    const related = using.map((subnet) => ({
      place: subnet.atKey("serviceEndpoints"),
      message: "the service endpoints",
    }));
    return [{ place: adapter.target?.subnet ? adapter.target.at("subnet") : adapter.at("subnet"), related }];
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
  features: [...named, ownNetwork, mappedNetwork, adapters, ipv4, serviceEndpoints],
});
