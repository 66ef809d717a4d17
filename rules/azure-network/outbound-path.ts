import type { AzureNetworkAdapter, IPConfiguration, LoadBalancer } from "../../schemas/generated/types.ts";
import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { isPrimaryAdapter, PRIMARY_FACT } from "../facts/networks/primary-adapter.ts";
import type { RowCheck } from "../run/row-check.ts";

type Check = RowCheck<"none" | "private">;

/** Warns of Azure machines behind a Standard internal load balancer that have no way out. */
export default azureAdapterRule({
  name: "azure-network/outbound-path",
  description: "An Azure machine behind a Standard internal load balancer without a way to the internet",
  level: "warning",
  rows: ["azure-to-azure-connectivity/outbound-path"],
  facts: [
    PRIMARY_FACT,
    "AzureNetworkAdapter.ipConfigurations",
    "AzureNetworkAdapter.subnet",
    "IPConfiguration.publicIpAddress",
    "IPConfiguration.loadBalancers",
    "LoadBalancer.sku",
    "LoadBalancer.type",
    "VirtualNetworkSubnet.natGateway",
    "VirtualNetworkSubnet.routeTable",
    "RouteTable.defaultRoute",
  ],
  messages: {
    none: "'{{machine}}' stands behind '{{balancer}}', a Standard internal load balancer, and has no way to the internet: no NAT gateway, public address, public load balancer or route. Give its subnet a NAT gateway.",
    private:
      "'{{machine}}' stands behind '{{balancer}}', a Standard internal load balancer, and has no way to the internet. The vault has a private endpoint, but signing in to Microsoft Entra ID has none. Give its subnet a NAT gateway.",
  },
  decide(adapter, check) {
    if (isPrimaryAdapter(adapter, check) !== true) return;
    const balancer = standardBalancerOf(adapter, check);
    if (!balancer || hasWayOut(adapter, check) !== false) return;
    const vault = check.inventory.follow(adapter.parent.replication, "vault");
    check.report({
      messageId: vault?.privateEndpoint === true ? "private" : "none",
      data: { machine: adapter.parent.name, balancer: balancer.name },
      place: adapter.at("subnet"),
      related: [{ place: balancer.at("sku"), message: "the load balancer" }],
    });
  },
});

/** The Standard internal load balancer that an adapter stands behind, where there is no public one beside it. */
function standardBalancerOf(adapter: AzureNetworkAdapter, check: Check): LoadBalancer | undefined {
  const configurations = check.need(adapter, "ipConfigurations") ?? [];
  const balancers = configurations.flatMap((configuration) => balancersOf(configuration, check));
  const known = balancers.filter((balancer) => balancer !== undefined);
  const types = known.map((balancer) => check.need(balancer, "type"));
  // One that is not known may be a public one.
  if (known.length < balancers.length || types.includes("public") || types.includes(undefined))
    return undefined;
  return known.find((balancer) => check.need(balancer, "sku") === "Standard");
}

/** The load balancers of an IP configuration; undefined for what is not recorded, which leaves the row undecided. */
function balancersOf(configuration: IPConfiguration, check: Check): readonly (LoadBalancer | undefined)[] {
  const names = check.need(configuration, "loadBalancers");
  if (!names) return [undefined];
  return [...names.keys()].map((index) => {
    const resolution = check.inventory.resolve(configuration, "loadBalancers", index);
    if (resolution.kind === "found") return resolution.target as unknown as LoadBalancer;
    check.unrecorded(configuration, "loadBalancers");
    return undefined;
  });
}

/** Whether a machine behind it has a way out all the same; undefined, and the row undecided, where that is not recorded. */
function hasWayOut(adapter: AzureNetworkAdapter, check: Check): boolean | undefined {
  const addresses = adapter.ipConfigurations!.map((each) => check.need(each, "publicIpAddress"));
  if (addresses.some((address) => address !== undefined && address !== "none")) return true;
  const subnet = check.needObject(adapter, "subnet");
  const natGateway = subnet && check.need(subnet, "natGateway");
  const hasTable = subnet && check.need(subnet, "routeTable");
  if (!subnet || natGateway === undefined || hasTable === undefined || addresses.includes(undefined))
    return undefined;
  if (natGateway) return true;
  const table = hasTable === "none" ? undefined : check.needObject(subnet, "routeTable");
  if (hasTable !== "none" && !table) return undefined;
  const route = table ? check.need(table, "defaultRoute") : "none";
  return route === undefined ? undefined : route === "VirtualAppliance" || route === "VirtualNetworkGateway";
}
