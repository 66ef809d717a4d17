import type { AzureNetworkAdapter, RouteTable } from "../../../schemas/generated/types.ts";
import type { RowCheck } from "../../run/row-check.ts";

/** The facts by which it is told where the subnet of an adapter leads what no other route takes. */
export const DEFAULT_ROUTE_FACTS = [
  "AzureNetworkAdapter.subnet",
  "VirtualNetworkSubnet.routeTable",
  "RouteTable.defaultRoute",
] as const;

/** Default routes that lead to nothing: an address of the internet is not in the network. */
export const DROPPING_ROUTES: ReadonlySet<RouteTable["defaultRoute"]> = new Set(["nowhere", "VnetLocal"]);

/**
 * The route table of an adapter's subnet, of which it is recorded where its default route leads; `none` where the subnet has
 * none. Undefined, and the rows undecided, where that is not recorded.
 */
export function needRouteTable(
  adapter: AzureNetworkAdapter,
  check: Pick<RowCheck, "need" | "needObject">,
): RouteTable | "none" | undefined {
  const subnet = check.needObject(adapter, "subnet");
  if (!subnet) return undefined;
  if (subnet.routeTable === "none") return "none";
  const table = check.needObject(subnet, "routeTable");
  return table && check.need(table, "defaultRoute") !== undefined ? table : undefined;
}
