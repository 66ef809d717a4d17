import type { AzureNetworkAdapter, LoadBalancer, RouteTable } from "../../schemas/generated/types.ts";
import { azureAdapterRule } from "../define/azure-adapter-rule.ts";
import { DEFAULT_ROUTE_FACTS, DROPPING_ROUTES, needRouteTable } from "../facts/networks/default-route.ts";
import { needLoadBalancers } from "../facts/networks/load-balancers.ts";
import { isPrimaryAdapter, PRIMARY_FACT } from "../facts/networks/primary-adapter.ts";
import type { RowCheck } from "../run/row-check.ts";

type Check = RowCheck<"none" | "private" | "dropped">;

/** Warns of Azure machines that have no way out: behind a Standard internal load balancer, or by their default route. */
export default azureAdapterRule({
  name: "azure-network/outbound-path",
  description:
    "An Azure machine without a way out, behind a Standard internal load balancer or by its default route",
  level: "warning",
  rows: ["azure-to-azure-connectivity/outbound-path"],
  facts: [
    PRIMARY_FACT,
    "AzureNetworkAdapter.ipConfigurations",
    "IPConfiguration.publicIpAddress",
    "IPConfiguration.loadBalancers",
    "LoadBalancer.sku",
    "LoadBalancer.type",
    "VirtualNetworkSubnet.natGateway",
    ...DEFAULT_ROUTE_FACTS,
  ],
  messages: {
    none: "'{{machine}}' stands behind '{{balancer}}', a Standard internal load balancer, and has no way to the internet: no NAT gateway, public address, public load balancer or route. Give its subnet a NAT gateway.",
    private:
      "'{{machine}}' stands behind '{{balancer}}', a Standard internal load balancer, and has no way to the internet. The vault has a private endpoint, but signing in to Microsoft Entra ID has none. Give its subnet a NAT gateway.",
    dropped:
      "Subnet '{{subnet}}' of '{{machine}}' leads nowhere what no other route takes (route table '{{table}}'), and Site Recovery is reached over the internet. Lead it to the internet or to an appliance, unless the table has routes of their own to Site Recovery, Microsoft Entra ID, storage and event hubs.",
  },
  decide(adapter, check) {
    if (isPrimaryAdapter(adapter, check) !== true) return;
    const table = needRouteTable(adapter, check);
    if (table && table !== "none" && DROPPING_ROUTES.has(table.defaultRoute)) {
      check.report({
        messageId: "dropped",
        data: { subnet: adapter.subnet!, machine: adapter.parent.name, table: table.name },
        place: adapter.at("subnet"),
        related: [{ place: table.at("defaultRoute"), message: "the route" }],
      });
      return;
    }
    const balancer = standardBalancerOf(adapter, check);
    if (!balancer || hasWayOut(adapter, table, check) !== false) return;
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
  const internal: LoadBalancer[] = [];
  let isOther = false;
  for (const configuration of check.need(adapter, "ipConfigurations") ?? [])
    for (const balancer of needLoadBalancers(configuration, check)) {
      // One that is not known may be a public one.
      if (balancer && check.need(balancer, "type") === "internal") internal.push(balancer);
      else isOther = true;
    }
  return isOther ? undefined : internal.find((balancer) => check.need(balancer, "sku") === "Standard");
}

/** Whether a machine behind it has a way out all the same; undefined, and the row undecided, where that is not recorded. */
function hasWayOut(
  adapter: AzureNetworkAdapter,
  table: RouteTable | "none" | undefined,
  check: Check,
): boolean | undefined {
  const addresses = adapter.ipConfigurations!.map((each) => check.need(each, "publicIpAddress"));
  if (addresses.some((address) => address !== undefined && address !== "none")) return true;
  const subnet = check.needObject(adapter, "subnet");
  const natGateway = subnet && check.need(subnet, "natGateway");
  if (!table || natGateway === undefined || addresses.includes(undefined)) return undefined;
  return natGateway || (table !== "none" && LEADING_ON.has(table.defaultRoute));
}

/** Default routes that lead to what may have a way out. */
const LEADING_ON: ReadonlySet<RouteTable["defaultRoute"]> = new Set([
  "VirtualAppliance",
  "VirtualNetworkGateway",
]);
