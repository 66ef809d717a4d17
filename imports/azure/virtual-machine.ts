import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asObjects, asText } from "../json-values.ts";
import { readAzureConfiguration } from "./ip-configuration.ts";
import { namedResource, setPlace } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { type ResourceId, resourceId } from "./resource-id.ts";

/** Microsoft.Compute/virtualMachines. */
export function readVirtualMachine(resource: AzureResource, estate: Estate): void {
  const { id, idText, location, properties, from } = resource;
  const machine = machineWith(estate, id, idText, from);
  machine.set("region", location, from);
  machine.set("securityType", asObject(properties.securityProfile).securityType, from);
}

/** Microsoft.Network/networkInterfaces. One that no machine uses is of no interest to recovery. */
export function readNetworkInterface({ id, idText, properties, from }: AzureResource, estate: Estate): void {
  const owner = asText(asObject(properties.virtualMachine).id);
  const ownerId = resourceId(owner);
  if (owner === undefined || !ownerId) return;
  const adapter = machineWith(estate, ownerId, owner, from).item("networkAdapters", [idText.toLowerCase()]);
  adapter.set("name", id.name, from);
  adapter.set("id", idText, from);
  for (const whole of asObjects(properties.ipConfigurations)) {
    const configuration = { ...whole, ...asObject(whole.properties) } as Record<string, unknown>;
    const subnetId = asText(asObject(configuration.subnet).id);
    const network = namedResource(estate, subnetId?.split("/").slice(0, 9).join("/"), from);
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

function machineWith(estate: Estate, id: ResourceId, idText: string, from: Export): ImportedObject {
  const machine = estate.object("AzureVirtualMachine", [idText]);
  machine.set("name", id.name, from);
  setPlace(machine, id, idText, from);
  return machine;
}
