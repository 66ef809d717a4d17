import { addTo } from "../../schemas/values/groups.ts";
import type { Estate } from "../estate.ts";
import { asObject, asObjects, asText, type JsonObject } from "../json-values.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { resourceId } from "./resource-id.ts";

/** What tells who has the addresses of a subnet, by its type. */
export interface AddressResources {
  readonly networks: readonly AzureResource[];
  readonly networkInterfaces: readonly AzureResource[];
  readonly loadBalancers: readonly AzureResource[];
}

/**
 * Notes for each subnet the addresses that are taken in it by what is no machine: front ends of load balancers, private
 * endpoints, interfaces that no machine has. Azure lists at a subnet the ids of all that has an address there; where one of
 * them is in no list that is read, where that list lacks something that names the subnet, or a service has taken addresses
 * without one, nothing is noted.
 */
export function readUsedAddresses(resources: AddressResources, estate: Estate): void {
  const owners = ownersIn(resources);
  for (const { idText, properties, isWhole, from } of resources.networks) {
    if (!isWhole) continue;
    const network = namedResource(estate, idText, from)!;
    for (const whole of asObjects(properties.subnets)) {
      const name = asText(whole.name) ?? resourceId(whole.id)?.name;
      const subnetId = `${idText}/subnets/${name}`.toLowerCase();
      const used = usedIn({ ...whole, ...asObject(whole.properties) }, subnetId, owners);
      if (name === undefined || !used) continue;
      network.item("subnets", [name.toLowerCase()]).set("usedAddresses", used, from);
    }
  }
}

/** The addresses of something: none of a machine's own, which an inventory has with its adapters. */
type Owner = readonly string[];

/** By ids, which are folded. */
interface Owners {
  readonly byId: ReadonlyMap<string, Owner>;
  /** The ids of those that name a subnet, by the subnet's. */
  readonly bySubnet: ReadonlyMap<string, readonly string[]>;
}

function ownersIn({ networkInterfaces, loadBalancers }: AddressResources): Owners {
  const byId = new Map<string, Owner>();
  const bySubnet = new Map<string, string[]>();
  const add = (list: unknown, isOfMachine: boolean) => {
    for (const { id, ...whole } of asObjects(list)) {
      const { privateIPAddress, subnet } = { ...whole, ...asObject(whole.properties) } as JsonObject;
      const address = asText(privateIPAddress);
      if (address === undefined && !isOfMachine) continue;
      const key = String(id).toLowerCase();
      byId.set(key, isOfMachine ? [] : [address!]);
      const subnetId = asText(asObject(subnet).id)?.toLowerCase();
      if (subnetId !== undefined) addTo(bySubnet, subnetId, key);
    }
  };
  for (const { properties } of networkInterfaces)
    add(properties.ipConfigurations, asText(asObject(properties.virtualMachine).id) !== undefined);
  for (const { properties } of loadBalancers) add(properties.frontendIPConfigurations, false);
  return { byId, bySubnet };
}

/** Members of a subnet by which services say that they have addresses in it, without saying which. */
const BY_SERVICES = [
  "applicationGatewayIPConfigurations",
  "ipConfigurationProfiles",
  "resourceNavigationLinks",
  "serviceAssociationLinks",
  "delegations",
] as const;

function usedIn(subnet: JsonObject, subnetId: string, owners: Owners): readonly string[] | undefined {
  if (BY_SERVICES.some((member) => asObjects(subnet[member]).length > 0)) return undefined;
  const listed = new Set(asObjects(subnet.ipConfigurations).map(({ id }) => String(id).toLowerCase()));
  if (owners.bySubnet.get(subnetId)?.some((id) => !listed.has(id))) return undefined;
  const used: string[] = [];
  for (const id of listed) {
    const own = owners.byId.get(id);
    if (!own) return undefined;
    used.push(...own);
  }
  return used;
}
