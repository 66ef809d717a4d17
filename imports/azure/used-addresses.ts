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
 * them is in no list that is read, or a service has taken addresses without one, nothing is noted.
 */
export function readUsedAddresses(resources: AddressResources, estate: Estate): void {
  const owners = ownersIn(resources);
  for (const { idText, properties, isWhole, from } of resources.networks) {
    if (!isWhole) continue;
    const network = namedResource(estate, idText, from)!;
    for (const whole of asObjects(properties.subnets)) {
      const name = asText(whole.name) ?? resourceId(whole.id)?.name;
      const used = usedIn({ ...whole, ...asObject(whole.properties) }, owners);
      if (name === undefined || !used) continue;
      network.item("subnets", [name.toLowerCase()]).set("usedAddresses", used, from);
    }
  }
}

/** The addresses of something by its id, folded: none of a machine's own, which an inventory has with its adapters. */
type Owners = ReadonlyMap<string, readonly string[]>;

function ownersIn({ networkInterfaces, loadBalancers }: AddressResources): Owners {
  const owners = new Map<string, readonly string[]>();
  const add = (list: unknown, isOfMachine: boolean) => {
    for (const { id, ...whole } of asObjects(list)) {
      const { privateIPAddress } = { ...whole, ...asObject(whole.properties) } as JsonObject;
      const address = asText(privateIPAddress);
      if (address !== undefined || isOfMachine)
        owners.set(String(id).toLowerCase(), isOfMachine ? [] : [address!]);
    }
  };
  for (const { properties } of networkInterfaces)
    add(properties.ipConfigurations, asText(asObject(properties.virtualMachine).id) !== undefined);
  for (const { properties } of loadBalancers) add(properties.frontendIPConfigurations, false);
  return owners;
}

/** Members of a subnet by which services say that they have addresses in it, without saying which. */
const BY_SERVICES = [
  "applicationGatewayIPConfigurations",
  "ipConfigurationProfiles",
  "resourceNavigationLinks",
  "serviceAssociationLinks",
  "delegations",
] as const;

function usedIn(subnet: JsonObject, owners: Owners): readonly string[] | undefined {
  if (BY_SERVICES.some((member) => asObjects(subnet[member]).length > 0)) return undefined;
  const used: string[] = [];
  for (const { id } of asObjects(subnet.ipConfigurations)) {
    const own = owners.get(String(id).toLowerCase());
    if (!own) return undefined;
    used.push(...own);
  }
  return used;
}
