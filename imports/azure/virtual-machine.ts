import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asBoolean, asObject, asObjects, asText, type JsonObject } from "../json-values.ts";
import { applyMapping } from "../mapping.ts";
import { readStorageProfile } from "./disk.ts";
import { readExtensions } from "./extension.ts";
import { readGuest } from "./guest.ts";
import { readAzureConfiguration } from "./ip-configuration.ts";
import { machineWith } from "./machine.ts";
import { machineMapping, setUsual } from "./machine-facts.ts";
import { namedResource, setNamedOrNone } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { outermostId, recordableId, resourceId } from "./resource-id.ts";

/** Microsoft.Compute/virtualMachines. */
export function readVirtualMachine(resource: AzureResource, estate: Estate): void {
  const { id, idText, properties, from } = resource;
  const machine = machineWith(estate, id, idText, from);
  readStorageProfile(machine, asObject(properties.storageProfile), from);
  applyMapping(machine, machineMapping, resource, from);
  const scaleSet = properties.virtualMachineScaleSet;
  if (scaleSet === null) machine.set("scaleSet", "none", from);
  else machine.refer("scaleSet", namedResource(estate, asObject(scaleSet).id, from), from);
  setUsual(machine, resource);
  readGuest(machine, properties, from);
  readExtensions(machine, resource);
  const adapters = asObjects(asObject(properties.networkProfile).networkInterfaces);
  for (const adapter of adapters) adapterOf(machine, adapter.id, from);
  if (adapters.length > 0 && adapters.every((adapter) => resourceId(adapter.id)))
    machine.hasAll("networkAdapters", from);
}

/** Microsoft.Network/networkInterfaces. One that no machine uses is of no interest to recovery. */
export function readNetworkInterface(resource: AzureResource, estate: Estate): void {
  const { idText, properties, isWhole, from } = resource;
  const owner = asText(asObject(properties.virtualMachine).id);
  const ownerId = resourceId(owner);
  if (owner === undefined || !ownerId) return;
  const adapter = adapterOf(machineWith(estate, ownerId, owner, from), idText, from)!;
  const reading = { estate, from };
  adapter.set("primary", asBoolean(properties.primary), from);
  adapter.set("acceleratedNetworking", asBoolean(properties.enableAcceleratedNetworking), from);
  const group = { value: properties.networkSecurityGroup, isWhole };
  setNamedOrNone(adapter, "networkSecurityGroup", group, reading);
  for (const whole of asObjects(properties.ipConfigurations)) {
    const configuration = { ...whole, ...asObject(whole.properties) } as Record<string, unknown>;
    const subnetId = asText(asObject(configuration.subnet).id);
    const network = namedResource(estate, subnetId && outermostId(subnetId), from);
    adapter.refer("network", network, from);
    readAzureConfiguration(
      adapter,
      {
        name: configuration.name,
        address: configuration.privateIPAddress ?? configuration.privateIpAddress,
        assignment: configuration.privateIPAllocationMethod ?? configuration.privateIpAllocationMethod,
        primary: configuration.primary,
        subnet: resourceId(subnetId)?.name,
      },
      from,
    );
    const name = asText(configuration.name)?.toLowerCase();
    if (name === undefined) continue;
    const item = adapter.item("ipConfigurations", [name]);
    setNamedOrNone(item, "publicIpAddress", { value: publicAddressOf(configuration), isWhole }, reading);
    item.set("applicationSecurityGroups", namesIn(configuration.applicationSecurityGroups, isWhole), from);
    const pools = idsIn(configuration.loadBalancerBackendAddressPools, isWhole);
    // Of one load balancer there may be several pools.
    const balancers = pools?.flatMap((id) => namedResource(estate, outermostId(id), from) ?? []);
    if (balancers && balancers.length === pools!.length)
      item.referAll("loadBalancers", [...new Set(balancers)], from);
  }
}

function publicAddressOf({ publicIPAddress, publicIpAddress }: JsonObject): unknown {
  return publicIPAddress === undefined ? publicIpAddress : publicIPAddress;
}

/** The ids of a list of resources; undefined where it is not said, or one of them cannot be read. */
function idsIn(list: unknown, isWhole: boolean): readonly string[] | undefined {
  if (list === null || (list === undefined && isWhole)) return [];
  if (!Array.isArray(list)) return undefined;
  const ids = asObjects(list).flatMap(({ id }) => asText(id) ?? []);
  return ids.length === list.length && ids.every((id) => resourceId(id)) ? [...new Set(ids)] : undefined;
}

function namesIn(list: unknown, isWhole: boolean): readonly string[] | undefined {
  return idsIn(list, isWhole)?.map((id) => resourceId(id)!.name);
}

/** The adapter of a machine that is the network interface of an id; undefined for a text that is none. */
export function adapterOf(
  machine: ImportedObject,
  idText: unknown,
  from: Export,
): ImportedObject | undefined {
  const id = resourceId(idText);
  if (!id) return undefined;
  const text = idText as string;
  const adapter = machine.item("networkAdapters", [text.toLowerCase()]);
  adapter.set("name", id.name, from);
  adapter.set("id", recordableId(text), from);
  return adapter;
}
