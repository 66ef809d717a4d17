import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asObjects, asText } from "../json-values.ts";
import { applyMapping } from "../mapping.ts";
import { readStorageProfile } from "./disk.ts";
import { readExtensions } from "./extension.ts";
import { readGuest } from "./guest.ts";
import { readAzureConfiguration } from "./ip-configuration.ts";
import { machineWith } from "./machine.ts";
import { machineMapping, setUsual } from "./machine-facts.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { outermostId, recordableId, resourceId } from "./resource-id.ts";

/** Microsoft.Compute/virtualMachines. */
export function readVirtualMachine(resource: AzureResource, estate: Estate): void {
  const { id, idText, properties, from } = resource;
  const machine = machineWith(estate, id, idText, from);
  readStorageProfile(machine, asObject(properties.storageProfile), from);
  applyMapping(machine, machineMapping, resource, from);
  setUsual(machine, resource);
  readGuest(machine.part("operatingSystem"), properties, from);
  readExtensions(machine, resource);
  const adapters = asObjects(asObject(properties.networkProfile).networkInterfaces);
  for (const adapter of adapters) adapterOf(machine, adapter.id, from);
  if (adapters.length > 0 && adapters.every((adapter) => resourceId(adapter.id)))
    machine.hasAll("networkAdapters", from);
}

/** Microsoft.Network/networkInterfaces. One that no machine uses is of no interest to recovery. */
export function readNetworkInterface({ idText, properties, from }: AzureResource, estate: Estate): void {
  const owner = asText(asObject(properties.virtualMachine).id);
  const ownerId = resourceId(owner);
  if (owner === undefined || !ownerId) return;
  const adapter = adapterOf(machineWith(estate, ownerId, owner, from), idText, from)!;
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
  }
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
