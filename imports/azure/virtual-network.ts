import type { Estate } from "../estate.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asObjects, asText, type JsonObject } from "../json-values.ts";
import { applyMapping, type Mapping } from "../mapping.ts";
import { namedResource, setNamedOrNone } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { outermostId, resourceId } from "./resource-id.ts";

/** The facts of an Azure network. */
export const virtualNetworkMapping: Mapping<AzureResource> = {
  region: ({ location }) => location,
  addressSpace: ({ properties }) => asObject(properties.addressSpace).addressPrefixes,
  dnsServers: ({ properties: { dhcpOptions }, isWhole }) =>
    asObject(dhcpOptions).dnsServers ?? (dhcpOptions === null || isWhole ? [] : undefined),
};

/** The facts of a subnet. Since 2025 the CLI shows its one prefix in a list. */
export const subnetMapping: Mapping<JsonObject> = {
  addressPrefix: ({ addressPrefix, addressPrefixes }) =>
    addressPrefix ??
    (Array.isArray(addressPrefixes) && addressPrefixes.length === 1 ? addressPrefixes[0] : undefined),
  serviceEndpoints: ({ serviceEndpoints }) =>
    Array.isArray(serviceEndpoints)
      ? asObjects(serviceEndpoints).flatMap(({ service }) => asText(service) ?? [])
      : undefined,
};

/** Microsoft.Network/virtualNetworks. */
export function readVirtualNetwork(resource: AzureResource, estate: Estate): void {
  const { from, properties } = resource;
  const network = namedResource(estate, resource.idText, from)!;
  applyMapping(network, virtualNetworkMapping, resource, from);
  const subnets = asObjects(properties.subnets);
  const areNamed = subnets.every((each) => nameOf(each) !== undefined);
  // A template, and a plan of Terraform, may know some of them alone.
  const isWhole = areNamed && !resource.isDeclared && properties.isWhole !== false;
  if (Array.isArray(properties.subnets) && isWhole) network.hasAll("subnets", from);
  for (const whole of subnets) noteSubnet(network, whole, resource, estate);
}

/** Microsoft.Network/virtualNetworks/subnets: a subnet by itself. */
export function readSubnet(resource: AzureResource, estate: Estate): void {
  const { idText, whole, from } = resource;
  const network = namedResource(estate, outermostId(idText), from)!;
  noteSubnet(network, { ...whole, name: undefined, id: idText }, resource, estate);
}

function noteSubnet(
  network: ImportedObject,
  whole: JsonObject,
  { from, isWhole }: Pick<AzureResource, "from" | "isWhole">,
  estate: Estate,
): void {
  const name = nameOf(whole);
  if (name === undefined) return;
  const subnet = network.item("subnets", [name.toLowerCase()]);
  subnet.set("name", name, from);
  const said: JsonObject = { ...whole, ...asObject(whole.properties) };
  applyMapping(subnet, subnetMapping, said, from);
  for (const property of ["networkSecurityGroup", "routeTable"] as const)
    setNamedOrNone(subnet, property, { value: said[property], isWhole }, { estate, from });
  const { natGateway } = said;
  const isNone = natGateway === null || (natGateway === undefined && isWhole);
  subnet.set("natGateway", isNone ? false : natGateway === undefined ? undefined : true, from);
}

function nameOf(subnet: JsonObject): string | undefined {
  return asText(subnet.name) ?? resourceId(subnet.id)?.name;
}
