import type { Estate } from "../estate.ts";
import type { ImportedObject } from "../imported-object.ts";
import { readAzureConfiguration } from "./ip-configuration.ts";
import { namedResource } from "./named-resources.ts";
import { type AzureResource, asObject, asObjects, asText } from "./resource.ts";
import { type ResourceId, resourceId } from "./resource-id.ts";

/** Microsoft.Compute/virtualMachines. */
export function readVirtualMachine(resource: AzureResource, estate: Estate): void {
  const { id, idText, location, properties, file } = resource;
  const machine = machineWith(estate, id, idText, file);
  machine.set("region", location, file);
  machine.set("securityType", asObject(properties.securityProfile).securityType, file);
}

/** Microsoft.Network/networkInterfaces. One that no machine uses is of no interest to recovery. */
export function readNetworkInterface({ id, idText, properties, file }: AzureResource, estate: Estate): void {
  const owner = asText(asObject(properties.virtualMachine).id);
  const ownerId = resourceId(owner);
  if (owner === undefined || !ownerId) return;
  const adapter = machineWith(estate, ownerId, owner, file).item("networkAdapters", [idText.toLowerCase()]);
  adapter.set("name", id.name, file);
  adapter.set("id", idText, file);
  for (const whole of asObjects(properties.ipConfigurations)) {
    const configuration = { ...whole, ...asObject(whole.properties) } as Record<string, unknown>;
    const subnetId = asText(asObject(configuration.subnet).id);
    const network = namedResource(estate, subnetId?.split("/").slice(0, 9).join("/"), file);
    adapter.set("network", network?.name, file);
    readAzureConfiguration(
      adapter,
      {
        name: configuration.name,
        address: configuration.privateIPAddress ?? configuration.privateIpAddress,
        assignment: configuration.privateIPAllocationMethod ?? configuration.privateIpAllocationMethod,
        primary: configuration.primary,
        subnet: resourceId(subnetId)?.name,
      },
      file,
    );
  }
}

function machineWith(estate: Estate, id: ResourceId, idText: string, file: string): ImportedObject {
  const machine = estate.object("AzureVirtualMachine", [idText]);
  machine.set("name", id.name, file);
  machine.set("id", idText, file);
  machine.set("resourceGroup", id.resourceGroup, file);
  machine.set("subscription", id.subscription, file);
  return machine;
}
