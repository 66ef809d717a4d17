import type { Estate } from "../../estate.ts";
import type { ImportedObject } from "../../imported-object.ts";
import { asObject, asObjects, asText, type JsonObject } from "../../json-values.ts";
import { namedResource } from "../named-resources.ts";
import type { AzureResource } from "../resource.ts";
import type { ResourceList } from "../resources.ts";
import { type WholeList, wholeListsOf } from "./list-of.ts";

/**
 * The networks that networks are connected to: by their peerings, and by the connections of the VPN gateways in them. Nothing is noted of
 * a network where a connection leads to what nobody can tell: a hub of a virtual WAN, a gateway of which no export has the network,
 * or a site of which Azure has the address alone; and of none where exports have a Virtual Network Manager, whose groups connect networks
 * that have no peering, and which the networks do not tell.
 */
export function readNetworkConnections(lists: readonly ResourceList[], estate: Estate): void {
  const all = lists.flatMap(({ resources }) => resources);
  if (all.some(({ type }) => type?.startsWith("microsoft.network/networkmanagers"))) return;
  const networks = all.filter(({ type, isWhole }) => type === "microsoft.network/virtualnetworks" && isWhole);
  const connections = new Map(
    wholeListsOf(lists, "/connections").map((list) => [list.owner.toLowerCase(), list]),
  );
  const byGateway = new Map<string, AzureResource>();
  for (const network of networks) for (const gateway of gatewaysIn(network)) byGateway.set(gateway, network);
  const objectOf = (id: unknown, { from }: AzureResource) => namedResource(estate, id, from);
  for (const network of networks) {
    const peers = peersOf(network).map((id) => (isHub(id) ? undefined : objectOf(id, network)));
    const behind = gatewaysIn(network).flatMap((gateway) => {
      const ends = othersBehind(gateway, connections.get(gateway));
      return ends.map((other) => objectOf(other && byGateway.get(other)?.idText, network));
    });
    const others = [...peers, ...behind];
    const known = others.filter((each): each is ImportedObject => each !== undefined);
    if (known.length === others.length)
      objectOf(network.idText, network)!.referAll("connectedTo", [...new Set(known)], network.from);
  }
}

/** The ids of the networks that a network is peered with, and that packets go to. */
function peersOf({ properties }: AzureResource): readonly unknown[] {
  return asObjects(properties.virtualNetworkPeerings)
    .map((peering): JsonObject => ({ ...peering, ...asObject(peering.properties) }))
    .filter((peering) => peering.peeringState === "Connected" && peering.allowVirtualNetworkAccess !== false)
    .map(({ remoteVirtualNetwork }) => asObject(remoteVirtualNetwork).id);
}

/** A hub of a virtual WAN is a network of Microsoft's, through which others are reached that are not peered. */
function isHub(id: unknown): boolean {
  return /\/virtualNetworks\/HV_[^/]*$/i.test(String(id));
}

/** The ids of the gateways that stand in the subnets of a network, in lower case. */
function gatewaysIn({ properties }: AzureResource): readonly string[] {
  const used = asObjects(properties.subnets).flatMap((subnet) =>
    asObjects(asObject(subnet.properties).ipConfigurations).flatMap(({ id }) => asText(id) ?? []),
  );
  const gateways = used.flatMap((id) => /^(.*\/virtualNetworkGateways\/[^/]+)\//i.exec(id)?.[1] ?? []);
  return [...new Set(gateways.map((id) => id.toLowerCase()))];
}

/** The gateways that a gateway is connected to; undefined stands for what nobody can tell. */
function othersBehind(gateway: string, list: WholeList | undefined): readonly (string | undefined)[] {
  if (!list) return [undefined];
  return list.resources.flatMap(({ properties }) => {
    if (properties.connectionType === "ExpressRoute") return [];
    if (properties.connectionType !== "Vnet2Vnet") return [undefined];
    const ends = [properties.virtualNetworkGateway1, properties.virtualNetworkGateway2];
    const ids = ends.flatMap((end) => asText(asObject(end).id)?.toLowerCase() ?? []);
    return [ids.find((id) => id !== gateway)];
  });
}
