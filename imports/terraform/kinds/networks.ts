import { asObjects, asText, type JsonObject } from "../../json-values.ts";
import type { Surroundings } from "../surroundings.ts";
import { type Attributes, always, blocks, identity, idOf, inMajors, type ResourceKind } from "./kind.ts";
import { waysOfSubnet } from "./security.ts";

const ENDPOINTS = "VirtualNetworkSubnet.serviceEndpoints";

/** Until version 4 a list of texts, then blocks. */
const endpointsUntil4 = (majors: readonly number[]): Attributes => ({
  service_endpoints: inMajors(majors, ENDPOINTS),
  service_endpoint: { majors: [5], tells: [ENDPOINTS], block: { service: inMajors([5], ENDPOINTS) } },
});

/** Networks, subnets, network interfaces, and the resource groups that others name by their ids. */
export const NETWORK_KINDS: { readonly [type: string]: ResourceKind } = {
  azurerm_resource_group: {
    page: "resource_group",
    attributes: {
      id: always("ResourceGroup.name", "AzureReplication.resourceGroup"),
      name: always("ResourceGroup.name", "AzureReplication.resourceGroup"),
      location: always("ResourceGroup.region"),
    },
    id: { within: "subscription", path: "resourceGroups/{name}" },
    inAzure: ({ location }) => ({ location }),
  },

  azurerm_virtual_network: {
    page: "virtual_network",
    attributes: {
      ...identity("VirtualNetwork.name"),
      location: always("VirtualNetwork.region"),
      address_space: always("VirtualNetwork.addressSpace"),
      subnet: blocks(
        {
          name: always("VirtualNetworkSubnet.name"),
          address_prefix: inMajors([3], "VirtualNetworkSubnet.addressPrefix"),
          address_prefixes: inMajors([4, 5], "VirtualNetworkSubnet.addressPrefix"),
          ...endpointsUntil4([4]),
          security_group: idOf(
            ["azurerm_network_security_group"],
            "VirtualNetworkSubnet.networkSecurityGroup",
          ),
          route_table_id: {
            ...idOf(["azurerm_route_table"], "VirtualNetworkSubnet.routeTable"),
            majors: [4, 5],
          },
        },
        "VirtualNetwork.subnets",
      ),
      dns_servers: always("VirtualNetwork.dnsServers"),
      // Of the data source: the names of all subnets.
      subnets: always("VirtualNetwork.subnets"),
    },
    id: { within: "group", path: "Microsoft.Network/virtualNetworks/{name}" },
    inAzure: ({ location, address_space, ...network }, around) => ({
      location,
      properties: {
        addressSpace: { addressPrefixes: address_space },
        dhcpOptions: { dnsServers: dnsServersOf(network, around) },
        ...subnetsInAzure(network, around),
      },
    }),
  },

  azurerm_virtual_network_dns_servers: {
    page: "virtual_network_dns_servers",
    attributes: {
      id: always("VirtualNetwork.dnsServers"),
      virtual_network_id: idOf(["azurerm_virtual_network"], "VirtualNetwork.dnsServers"),
      dns_servers: always("VirtualNetwork.dnsServers"),
    },
    id: { within: { id: "virtual_network_id" }, path: "dnsServers/default" },
  },

  azurerm_subnet: {
    page: "subnet",
    attributes: {
      ...identity("VirtualNetworkSubnet.name"),
      virtual_network_name: always("VirtualNetwork.subnets"),
      address_prefixes: always("VirtualNetworkSubnet.addressPrefix"),
      ...endpointsUntil4([3, 4]),
    },
    id: {
      within: { type: "azurerm_virtual_network", name: "virtual_network_name" },
      path: "subnets/{name}",
    },
  },

  azurerm_network_interface: {
    page: "network_interface",
    attributes: {
      ...identity("AzureNetworkAdapter.name"),
      virtual_machine_id: always("AzureVirtualMachine.networkAdapters"),
      enable_accelerated_networking: inMajors([3], "AzureNetworkAdapter.acceleratedNetworking"),
      accelerated_networking_enabled: always("AzureNetworkAdapter.acceleratedNetworking"),
      ip_configuration: blocks(
        {
          name: always("IPConfiguration.name"),
          primary: always("IPConfiguration.primary"),
          private_ip_address: always("IPConfiguration.address"),
          private_ip_address_allocation: always("IPConfiguration.assignment"),
          subnet_id: idOf(["azurerm_subnet"], "AzureNetworkAdapter.network", "AzureNetworkAdapter.subnet"),
          public_ip_address_id: idOf(["azurerm_public_ip"], "IPConfiguration.publicIpAddress"),
        },
        "AzureNetworkAdapter.ipConfigurations",
      ),
    },
    id: { within: "group", path: "Microsoft.Network/networkInterfaces/{name}" },
    inAzure: (adapter, around) => ({
      properties: {
        virtualMachine: { id: around.machineWith(adapter.id) ?? adapter.virtual_machine_id },
        networkSecurityGroup: {
          id: around.saidOf("azurerm_network_interface_security_group_association", adapter.id)
            ?.network_security_group_id,
        },
        enableAcceleratedNetworking:
          adapter.accelerated_networking_enabled ?? adapter.enable_accelerated_networking,
        ipConfigurations: asObjects(adapter.ip_configuration).map((configuration) => ({
          name: configuration.name,
          properties: {
            primary: configuration.primary,
            privateIPAddress: configuration.private_ip_address,
            privateIPAllocationMethod: configuration.private_ip_address_allocation,
            subnet: { id: configuration.subnet_id },
            // A state has an empty text where there is none.
            publicIPAddress:
              configuration.public_ip_address_id === "" ? null : { id: configuration.public_ip_address_id },
          },
        })),
      },
    }),
  },
};

/**
 * The subnets of a network: those in its own blocks, which in a state are all that Azure had, and those that are resources of
 * their own, which are newer. A network of which neither is known has none that could be recorded: the list would be taken
 * for complete.
 */
function subnetsInAzure(network: JsonObject, around: Surroundings): JsonObject {
  const inBlocks = asObjects(network.subnet);
  const names = Array.isArray(network.subnets) ? network.subnets.filter((name) => asText(name)) : [];
  const byName = new Map<string, JsonObject>();
  const own = around.within("azurerm_subnet", network.id);
  for (const subnet of [...names.map((name) => ({ name })), ...inBlocks, ...own]) {
    const name = asText(subnet.name);
    if (name === undefined) return {};
    byName.set(name.toLowerCase(), subnet);
  }
  const blockOf = new Map(inBlocks.map((block) => [asText(block.name)?.toLowerCase(), block]));
  const isWhole = inBlocks.length > 0 || names.length > 0;
  if (byName.size === 0 || (!isWhole && around.lacks("azurerm_subnet"))) return {};
  // A network interface is in a subnet that there is, though the list may be older.
  const ofAdapters = around.adapterSubnetsIn(network.id);
  for (const name of isWhole ? ofAdapters : [...ofAdapters, ...around.targetSubnetsIn(network.id)])
    if (!byName.has(name.toLowerCase())) byName.set(name.toLowerCase(), { name });
  return {
    isWhole,
    subnets: [...byName].map(([key, subnet]) => ({
      name: subnet.name,
      addressPrefix: asText(subnet.address_prefix),
      addressPrefixes: subnet.address_prefixes,
      serviceEndpoints: endpointsInAzure(subnet),
      ...waysOfSubnet(`${network.id}/subnets/${subnet.name}`, blockOf.get(key) ?? {}, around),
    })),
  };
}

/**
 * The DNS servers of a network. Where none is named, Azure's own count, or those of a resource that is made behind the network: of
 * those nothing is known.
 */
function dnsServersOf({ id, dns_servers }: JsonObject, around: Surroundings): unknown {
  const own = around.saidOf("azurerm_virtual_network_dns_servers", id);
  const servers = own ? own.dns_servers : dns_servers;
  const isKnown = Array.isArray(servers) && servers.length > 0 && servers.every((each) => asText(each));
  return isKnown ? servers : undefined;
}

function endpointsInAzure({
  service_endpoint,
  service_endpoints,
}: JsonObject): readonly JsonObject[] | undefined {
  if (Array.isArray(service_endpoint)) return asObjects(service_endpoint).map(({ service }) => ({ service }));
  return Array.isArray(service_endpoints) ? service_endpoints.map((service) => ({ service })) : undefined;
}
