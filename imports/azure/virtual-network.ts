import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asObjects, asText, type JsonObject } from "../json-values.ts";
import { applyMapping, type Mapping } from "../mapping.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { outermostId, resourceId } from "./resource-id.ts";

/** The facts of an Azure network. */
export const virtualNetworkMapping: Mapping<AzureResource> = {
  region: ({ location }) => location,
  addressSpace: ({ properties }) => asObject(properties.addressSpace).addressPrefixes,
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
  for (const whole of subnets) noteSubnet(network, whole, from);
}

/** Microsoft.Network/virtualNetworks/subnets: a subnet by itself. */
export function readSubnet({ idText, whole, from }: AzureResource, estate: Estate): void {
  noteSubnet(
    namedResource(estate, outermostId(idText), from)!,
    { ...whole, name: undefined, id: idText },
    from,
  );
}

function noteSubnet(network: ImportedObject, whole: JsonObject, from: Export): void {
  const name = nameOf(whole);
  if (name === undefined) return;
  const subnet = network.item("subnets", [name.toLowerCase()]);
  subnet.set("name", name, from);
  applyMapping(subnet, subnetMapping, { ...whole, ...asObject(whole.properties) }, from);
}

function nameOf(subnet: JsonObject): string | undefined {
  return asText(subnet.name) ?? resourceId(subnet.id)?.name;
}
