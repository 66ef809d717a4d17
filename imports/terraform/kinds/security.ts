import { asObjects, asText, type JsonObject } from "../../json-values.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Attributes, always, blocks, identity, idOf, type ResourceKind } from "./kind.ts";

const GROUP = "azurerm_network_security_group";
const GROUP_RULE = "azurerm_network_security_rule";
const TABLE = "azurerm_route_table";
const ROUTE = "azurerm_route";

const OUTBOUND = ["NetworkSecurityGroup.deniesOutbound", "NetworkSecurityGroup.outboundServiceTags"] as const;
const DEFAULT_ROUTE = "RouteTable.defaultRoute";

/** What is read of a rule, by Azure's word for it. */
const RULE_WORDS: { readonly [word: string]: string } = {
  name: "name",
  direction: "direction",
  access: "access",
  priority: "priority",
  protocol: "protocol",
  sourcePortRange: "source_port_range",
  sourcePortRanges: "source_port_ranges",
  sourceAddressPrefix: "source_address_prefix",
  sourceAddressPrefixes: "source_address_prefixes",
  destinationPortRange: "destination_port_range",
  destinationPortRanges: "destination_port_ranges",
  destinationAddressPrefix: "destination_address_prefix",
  destinationAddressPrefixes: "destination_address_prefixes",
};
const RULE: Attributes = Object.fromEntries(
  Object.values(RULE_WORDS).map((name) => [name, always(...OUTBOUND)]),
);

const ROUTE_WORDS: { readonly [word: string]: string } = {
  name: "name",
  addressPrefix: "address_prefix",
  nextHopType: "next_hop_type",
};
const IN_TABLE: Attributes = Object.fromEntries(
  Object.values(ROUTE_WORDS).map((name) => [name, always(DEFAULT_ROUTE)]),
);

/** Network security groups and route tables, with their rules and routes, and what puts them to subnets and network interfaces. */
export const SECURITY_KINDS: { readonly [type: string]: ResourceKind } = {
  [GROUP]: {
    page: "network_security_group",
    attributes: {
      ...identity("NetworkSecurityGroup.name"),
      location: always("NetworkSecurityGroup.region"),
      security_rule: blocks(RULE, ...OUTBOUND),
    },
    id: { within: "group", path: "Microsoft.Network/networkSecurityGroups/{name}" },
    inAzure: ({ id, location, security_rule }, around) => {
      const { parts, areAll } = partsOf(security_rule, around.within(GROUP_RULE, id));
      const rules = parts.map((part) => inWords(part, RULE_WORDS));
      const isKnown = areAll && !around.lacks(GROUP_RULE) && rules.every(isWritten);
      return { location, properties: { securityRules: isKnown ? rules : undefined } };
    },
  },

  [GROUP_RULE]: {
    page: "network_security_rule",
    attributes: {
      ...RULE,
      id: always(...OUTBOUND),
      resource_group_name: always(...OUTBOUND),
      network_security_group_name: always(...OUTBOUND),
    },
    id: { within: { type: GROUP, name: "network_security_group_name" }, path: "securityRules/{name}" },
  },

  [TABLE]: {
    page: "route_table",
    attributes: { ...identity("RouteTable.name"), route: blocks(IN_TABLE, DEFAULT_ROUTE) },
    id: { within: "group", path: "Microsoft.Network/routeTables/{name}" },
    inAzure: ({ id, route }, around) => {
      const { parts, areAll } = partsOf(route, around.within(ROUTE, id));
      const routes = parts.map((part) => inWords(part, ROUTE_WORDS));
      const isKnown = areAll && !around.lacks(ROUTE) && routes.every(isWritten);
      // A table has one route for a prefix: where that is there, the others do not matter.
      const found = routes.filter(({ addressPrefix }) => addressPrefix === "0.0.0.0/0");
      return { properties: { routes: isKnown || found.length > 0 ? routes : undefined } };
    },
  },

  [ROUTE]: {
    page: "route",
    attributes: {
      ...IN_TABLE,
      id: always(DEFAULT_ROUTE),
      resource_group_name: always(DEFAULT_ROUTE),
      route_table_name: always(DEFAULT_ROUTE),
    },
    id: { within: { type: TABLE, name: "route_table_name" }, path: "routes/{name}" },
  },

  azurerm_subnet_network_security_group_association: {
    page: "subnet_network_security_group_association",
    attributes: ofSubnet("network_security_group_id", GROUP, "VirtualNetworkSubnet.networkSecurityGroup"),
    id: { within: { id: "subnet_id" }, path: "" },
  },

  azurerm_subnet_route_table_association: {
    page: "subnet_route_table_association",
    attributes: ofSubnet("route_table_id", TABLE, "VirtualNetworkSubnet.routeTable"),
    id: { within: { id: "subnet_id" }, path: "" },
  },

  azurerm_subnet_nat_gateway_association: {
    page: "subnet_nat_gateway_association",
    attributes: {
      id: always("VirtualNetworkSubnet.natGateway"),
      subnet_id: idOf(["azurerm_subnet"], "VirtualNetworkSubnet.natGateway"),
    },
    id: { within: { id: "subnet_id" }, path: "" },
  },

  azurerm_network_interface_security_group_association: {
    page: "network_interface_security_group_association",
    attributes: {
      id: always("AzureNetworkAdapter.networkSecurityGroup"),
      network_interface_id: idOf(["azurerm_network_interface"], "AzureNetworkAdapter.networkSecurityGroup"),
      network_security_group_id: idOf([GROUP], "AzureNetworkAdapter.networkSecurityGroup"),
    },
    id: { within: { id: "network_interface_id" }, path: "" },
  },
};

function ofSubnet(attribute: string, type: string, tells: string): Attributes {
  return {
    id: always(tells),
    subnet_id: idOf(["azurerm_subnet"], tells),
    [attribute]: idOf([type], tells),
  };
}

/**
 * The parts of a group or a table: those in its blocks, which in a state are all that Azure had when it was read, and those that are
 * resources of their own, which are newer. One without blocks may have been read before its parts were made, by this state or
 * another: of it not all are known.
 */
function partsOf(
  inBlocks: unknown,
  own: readonly JsonObject[],
): { readonly parts: readonly JsonObject[]; readonly areAll: boolean } {
  const blocksOfIt = asObjects(inBlocks);
  const byName = new Map<string | undefined, JsonObject>();
  for (const part of [...blocksOfIt, ...own]) byName.set(asText(part.name)?.toLowerCase(), part);
  return { parts: [...byName.values()], areAll: blocksOfIt.length > 0 };
}

/** A part in Azure's words. */
function inWords(part: JsonObject, words: { readonly [word: string]: string }): JsonObject {
  return Object.fromEntries(Object.entries(words).map(([word, name]) => [word, part[name]]));
}

/** Whether all of a part is known: what is not set is null or empty, and a list has null for what is known only later. */
function isWritten(part: JsonObject): boolean {
  return Object.values(part).every(
    (value) => value !== undefined && !(Array.isArray(value) && value.includes(null)),
  );
}

/** What a subnet goes through, in Azure's words: by resources that put it there, else by the block of its network. */
export function waysOfSubnet(id: string, inBlock: JsonObject, around: Surroundings): JsonObject {
  const way = (what: string, type: string, said: unknown) => {
    const own = around.saidOf(type, id);
    if (own) return { id: own[what] };
    // An empty text says that there was none.
    if (said === "") return around.lacks(type) ? undefined : null;
    return asText(said) === undefined ? undefined : { id: said };
  };
  const gateway = around.saidOf("azurerm_subnet_nat_gateway_association", id);
  return {
    networkSecurityGroup: way(
      "network_security_group_id",
      "azurerm_subnet_network_security_group_association",
      inBlock.security_group,
    ),
    routeTable: way("route_table_id", "azurerm_subnet_route_table_association", inBlock.route_table_id),
    natGateway: gateway && { id: gateway.id },
  };
}
