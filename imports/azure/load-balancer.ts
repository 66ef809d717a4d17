import type { Estate } from "../estate.ts";
import { asObject, asObjects, asText, type JsonObject } from "../json-values.ts";
import { applyMapping, type Mapping } from "../mapping.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { outermostId } from "./resource-id.ts";

/** The facts of a load balancer. */
const loadBalancerMapping: Mapping<AzureResource> = {
  region: ({ location }) => location,
  sku: ({ whole }) => asObject(whole.sku).name,
  type: (resource) => typeOf(frontendsOf(resource)),
  frontends: ({ properties }) =>
    namesIn(properties.frontendIPConfigurations ?? properties.frontendIpConfigurations),
  backendPools: ({ properties }) => namesIn(properties.backendAddressPools),
};

/** Microsoft.Network/loadBalancers. */
export function readLoadBalancer(resource: AzureResource, estate: Estate): void {
  const { from } = resource;
  const balancer = namedResource(estate, resource.idText, from)!;
  applyMapping(balancer, loadBalancerMapping, resource, from);
  for (const { subnet } of frontendsOf(resource)) {
    const id = asText(asObject(subnet).id);
    balancer.refer("network", namedResource(estate, id && outermostId(id), from), from);
  }
}

function frontendsOf({ properties }: AzureResource): readonly JsonObject[] {
  const { frontendIPConfigurations, frontendIpConfigurations } = properties;
  return asObjects(frontendIPConfigurations ?? frontendIpConfigurations).map((each) => ({
    ...each,
    ...asObject(each.properties),
  }));
}

/** A load balancer has front ends of one kind. */
function typeOf(frontends: readonly JsonObject[]): string | undefined {
  if (frontends.some((each) => each.publicIPAddress ?? each.publicIpAddress ?? each.publicIPPrefix))
    return "public";
  return frontends.some(({ subnet }) => subnet) ? "internal" : undefined;
}

function namesIn(list: unknown): readonly string[] | undefined {
  if (!Array.isArray(list)) return undefined;
  const names = asObjects(list).flatMap(({ name }) => asText(name) ?? []);
  return names.length === list.length ? names : undefined;
}
