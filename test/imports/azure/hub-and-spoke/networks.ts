import { configurationIdsIn } from "./entrances.ts";
import { AWAY, DRILL_NETWORK, HOME, idOf, networkId, resource, SPOKES, type Spoke } from "./names.ts";

const SUBNETS: { readonly [spoke in Spoke]: readonly (readonly [name: string, prefix: string])[] } = {
  hub: [
    ["identity", "10.60.1.0/24"],
    ["management", "10.60.2.0/24"],
  ],
  orders: [
    ["web", "10.61.1.0/24"],
    ["app", "10.61.2.0/24"],
    ["data", "10.61.3.0/24"],
  ],
  reports: [
    ["app", "10.62.1.0/24"],
    ["data", "10.62.2.0/24"],
  ],
};
const RANGES: { readonly [spoke in Spoke]: string } = {
  hub: "10.60.0.0/16",
  orders: "10.61.0.0/16",
  reports: "10.62.0.0/16",
};
const DNS_SERVERS = ["10.60.1.4", "10.60.1.5"];

/** Microsoft.Network/virtualNetworks of both regions, each spoke peered with its hub, and the one for drills with none. */
export function virtualNetworks(): object[] {
  const both = [false, true].flatMap((isAway) =>
    SPOKES.map((spoke) => {
      const peers = spoke === "hub" ? SPOKES.filter((each) => each !== "hub") : (["hub"] as const);
      return network(networkId(spoke, isAway), [RANGES[spoke]], {
        location: isAway ? AWAY.location : HOME.location,
        subnets: SUBNETS[spoke].map(([name, prefix]) => ({ name, prefix, spoke, isAway })),
        peerings: peers.map((peer) => peering(spoke, peer, isAway)),
      });
    }),
  );
  const drill = SPOKES.flatMap((spoke) =>
    SUBNETS[spoke].map(([name, prefix]) => ({ name: `${spoke}-${name}`, prefix })),
  );
  return [
    ...both,
    network(DRILL_NETWORK, Object.values(RANGES), { location: AWAY.location, subnets: drill, peerings: [] }),
  ];
}

interface Subnet {
  readonly name: string;
  readonly prefix: string;
  readonly spoke?: Spoke;
  readonly isAway?: boolean;
}

function network(
  id: string,
  addressPrefixes: readonly string[],
  own: {
    readonly location: string;
    readonly subnets: readonly Subnet[];
    readonly peerings: readonly object[];
  },
): object {
  const [, , , , group, , , , name] = id.split("/");
  return resource(group!, "Microsoft.Network/virtualNetworks", name!, {
    location: own.location,
    etag: 'W/"1c1f3f0e"',
    properties: {
      provisioningState: "Succeeded",
      addressSpace: { addressPrefixes },
      dhcpOptions: { dnsServers: DNS_SERVERS },
      subnets: own.subnets.map((each) => subnet(id, each)),
      virtualNetworkPeerings: own.peerings,
      enableDdosProtection: false,
    },
  });
}

function subnet(id: string, { name, prefix, spoke, isAway = false }: Subnet): object {
  const ids = spoke ? configurationIdsIn(spoke, name, isAway) : [];
  return {
    name,
    id: `${id}/subnets/${name}`,
    type: "Microsoft.Network/virtualNetworks/subnets",
    properties: {
      provisioningState: "Succeeded",
      addressPrefix: prefix,
      ...(spoke && { networkSecurityGroup: { id: securityGroupId(spoke, isAway) } }),
      ...(spoke && !isAway && spoke !== "hub" && { routeTable: { id: ROUTE_TABLE } }),
      // A Standard internal load balancer leaves those behind it without a way out.
      ...(spoke === "orders" &&
        name === "web" && {
          natGateway: { id: idOf(id.split("/")[4]!, "Microsoft.Network/natGateways", "nat-orders") },
        }),
      ...(ids.length > 0 && { ipConfigurations: ids.map((own) => ({ id: own })) }),
      serviceEndpoints: [],
      delegations: [],
      privateEndpointNetworkPolicies: "Disabled",
    },
  };
}

function peering(spoke: Spoke, peer: Spoke, isAway: boolean): object {
  const id = networkId(spoke, isAway);
  const name = `to-${peer}`;
  return {
    name,
    id: `${id}/virtualNetworkPeerings/${name}`,
    type: "Microsoft.Network/virtualNetworks/virtualNetworkPeerings",
    properties: {
      provisioningState: "Succeeded",
      peeringState: "Connected",
      peeringSyncLevel: "FullyInSync",
      remoteVirtualNetwork: { id: networkId(peer, isAway) },
      allowVirtualNetworkAccess: true,
      allowForwardedTraffic: true,
    },
  };
}

/** The security group of a spoke. */
function securityGroupId(spoke: Spoke, isAway = false): string {
  const [group, name] = isAway ? [`rg-${spoke}-ne`, `nsg-${spoke}-ne`] : [`rg-${spoke}`, `nsg-${spoke}`];
  return idOf(group, "Microsoft.Network/networkSecurityGroups", name);
}

/** Microsoft.Network/networkSecurityGroups: nothing goes out but to the services that replication needs. */
export function securityGroups(): object[] {
  const out = [
    "AzureActiveDirectory",
    "Storage",
    "EventHub",
    "AzureSiteRecovery",
    "GuestAndHybridManagement",
  ];
  const rule = (name: string, priority: number, access: string, destinationAddressPrefix: string) => ({
    name,
    type: "Microsoft.Network/networkSecurityGroups/securityRules",
    properties: {
      provisioningState: "Succeeded",
      protocol: "Tcp",
      sourcePortRange: "*",
      destinationPortRange: "443",
      sourceAddressPrefix: "*",
      destinationAddressPrefix,
      access,
      priority,
      direction: "Outbound",
      sourcePortRanges: [],
      destinationPortRanges: [],
      sourceAddressPrefixes: [],
      destinationAddressPrefixes: [],
    },
  });
  return [false, true].flatMap((isAway) =>
    SPOKES.map((spoke) => {
      const [, , , , group, , , , name] = securityGroupId(spoke, isAway).split("/");
      return resource(group!, "Microsoft.Network/networkSecurityGroups", name!, {
        location: isAway ? AWAY.location : HOME.location,
        properties: {
          provisioningState: "Succeeded",
          securityRules: [
            ...out.map((tag, at) => rule(`allow-${tag}`, 100 + at, "Allow", tag)),
            rule("deny-internet", 4000, "Deny", "Internet"),
          ],
          defaultSecurityRules: [],
        },
      });
    }),
  );
}

const ROUTE_TABLE = idOf("rg-hub", "Microsoft.Network/routeTables", "rt-spokes");

/** Microsoft.Network/routeTables: what is for the offices goes by the hub. */
export function routeTables(): object[] {
  const offices = { addressPrefix: "10.0.0.0/12", nextHopType: "VirtualNetworkGateway" };
  return [
    resource("rg-hub", "Microsoft.Network/routeTables", "rt-spokes", {
      properties: {
        provisioningState: "Succeeded",
        disableBgpRoutePropagation: true,
        routes: [{ name: "offices", type: "Microsoft.Network/routeTables/routes", properties: offices }],
      },
    }),
  ];
}
