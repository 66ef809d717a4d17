import type { Estate } from "../estate.ts";
import { asObject, asObjects, asText, entryFor } from "../json-values.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";

/** Where a route leads, by Azure's word in small letters: two of the inventory's differ from it. */
const HOPS: { readonly [hop: string]: string } = {
  internet: "Internet",
  virtualappliance: "VirtualAppliance",
  virtualnetworkgateway: "VirtualNetworkGateway",
  vnetlocal: "VnetLocal",
  none: "nowhere",
};

/** Microsoft.Network/routeTables: of its routes the one for everything else. */
export function readRouteTable({ idText, properties, from }: AzureResource, estate: Estate): void {
  const table = namedResource(estate, idText, from)!;
  if (!Array.isArray(properties.routes)) return;
  const routes = asObjects(properties.routes).map((route) => ({ ...route, ...asObject(route.properties) }));
  const everything = routes.find(
    ({ addressPrefix }: { addressPrefix?: unknown }) => addressPrefix === "0.0.0.0/0",
  );
  const hop = everything && asText((everything as { nextHopType?: unknown }).nextHopType)?.toLowerCase();
  table.set("defaultRoute", everything ? entryFor(HOPS, hop) : "none", from);
}
