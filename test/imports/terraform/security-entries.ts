// What the networks of the estate have of rules, routes, gateways and DNS servers.

import { type Entry, entry } from "./forms.ts";
import { ADAPTERS, GROUP, HOME, TABLE, VNET_DR, VNET_HOME } from "./ids.ts";

const SUBNET = `${VNET_HOME}/subnets/front`;

/** A rule of a group for what goes out to port 443. */
export function rule(name: string, more: Entry["attributes"] = {}): Entry["attributes"] {
  return {
    name,
    description: "",
    direction: "Outbound",
    access: "Allow",
    priority: 100,
    protocol: "Tcp",
    source_port_range: "*",
    source_port_ranges: [],
    source_address_prefix: "*",
    source_address_prefixes: [],
    destination_port_range: "443",
    destination_port_ranges: [],
    destination_address_prefix: "Storage",
    destination_address_prefixes: [],
    ...more,
  };
}

/** A group that lets out what goes to storage alone. */
export const group = entry("network_security_group", "front", {
  id: GROUP,
  name: "nsg-front",
  resource_group_name: "rg-tide",
  location: "northeurope",
  security_rule: [
    rule("storage"),
    rule("nothing-else", { access: "Deny", priority: 4000, destination_address_prefix: "Internet" }),
  ],
});

/** A rule as a resource of its own. */
export function ownRule(name: string, more: Entry["attributes"] = {}): Entry {
  return entry("network_security_rule", name, {
    id: `${GROUP}/securityRules/${name}`,
    resource_group_name: "rg-tide",
    network_security_group_name: "nsg-front",
    ...rule(name, more),
  });
}

/** A table as it was read before its route was led elsewhere. */
export const table = entry("route_table", "front", {
  id: TABLE,
  name: "rt-front",
  resource_group_name: "rg-tide",
  location: "northeurope",
  route: [
    { name: "all", address_prefix: "0.0.0.0/0", next_hop_type: "Internet", next_hop_in_ip_address: "" },
  ],
});

/** A route as a resource of its own. */
export const ownRoute = entry("route", "all", {
  id: `${TABLE}/routes/all`,
  name: "all",
  resource_group_name: "rg-tide",
  route_table_name: "rt-front",
  address_prefix: "0.0.0.0/0",
  next_hop_type: "VirtualAppliance",
  next_hop_in_ip_address: "10.7.0.4",
});

export const groupOfSubnet = entry("subnet_network_security_group_association", "front", {
  id: SUBNET,
  subnet_id: SUBNET,
  network_security_group_id: GROUP,
});

export const tableOfSubnet = entry("subnet_route_table_association", "front", {
  id: SUBNET,
  subnet_id: SUBNET,
  route_table_id: TABLE,
});

/** Groups, tables, a gateway and DNS servers, and where they are. */
export const SECURITY: readonly Entry[] = [
  group,
  ownRule("keys", { priority: 110, destination_address_prefix: "AzureKeyVault" }),
  table,
  ownRoute,
  groupOfSubnet,
  tableOfSubnet,
  entry("subnet_nat_gateway_association", "front", {
    id: SUBNET,
    subnet_id: SUBNET,
    nat_gateway_id: `${HOME}/providers/Microsoft.Network/natGateways/ng-tide`,
  }),
  entry("network_interface_security_group_association", "ebb", {
    id: `${ADAPTERS}/ebb-nic|${GROUP}`,
    network_interface_id: `${ADAPTERS}/ebb-nic`,
    network_security_group_id: GROUP,
  }),
  entry("virtual_network_dns_servers", "away", {
    id: `${VNET_DR}/dnsServers/default`,
    virtual_network_id: VNET_DR,
    dns_servers: ["10.8.0.4"],
  }),
];
