import type { Estate } from "../estate.ts";
import { asObject, asObjects, asText } from "../json-values.ts";
import { fabricObject } from "./fabric.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { resourceId } from "./resource-id.ts";

/** Microsoft.RecoveryServices/vaults/replicationFabrics/replicationNetworks: a VM network of a VMM server. */
export function readReplicationNetwork({ idText, properties, from }: AzureResource, estate: Estate): void {
  const name = asText(properties.friendlyName);
  if (properties.fabricType !== "VMM" || name === undefined) return;
  const fabric = idText.split("/").slice(0, 11).join("/");
  const server = estate.known("VMMServer", fabric);
  if (!server) {
    estate.note(
      from,
      `VM networks are left out, since the export names their VMM server by its id alone. Import the replication fabrics of the vault along with it.`,
    );
    return;
  }
  const network = server.item("vmNetworks", [name.toLowerCase()]);
  network.set("name", name, from);
  for (const subnet of asObjects(properties.subnets)) {
    const subnetName = asText(subnet.friendlyName) ?? asText(subnet.name);
    if (subnetName === undefined) continue;
    const item = network.item("subnets", [subnetName.toLowerCase()]);
    item.set("name", subnetName, from);
    const prefixes = Array.isArray(subnet.addressList) ? subnet.addressList : [];
    if (prefixes.length === 1) item.set("addressPrefix", prefixes[0], from);
  }
}

/** …/replicationNetworks/replicationNetworkMappings. */
export function readNetworkMapping({ idText, properties, from }: AzureResource, estate: Estate): void {
  const { instanceType } = asObject(properties.fabricSpecificSettings);
  const ends = {
    source: asText(properties.primaryNetworkFriendlyName),
    target: asText(properties.recoveryNetworkFriendlyName),
  };
  const isKnown = instanceType === "VmmToAzure" || instanceType === "AzureToAzure";
  const targetId = resourceId(properties.recoveryNetworkId);
  if (!isKnown || ends.source === undefined || targetId === undefined) {
    estate.note(from, `A network mapping is left out: its ends cannot be told, or it leads to a VMM server.`);
    return;
  }
  const mapping = estate.object("NetworkMapping", [idText]);
  namedResource(estate, properties.recoveryNetworkId, from);
  const source = mapping.part("source");
  const target = mapping.part("target");
  if (instanceType === "VmmToAzure") {
    const server = fabricObject(estate, "VMM", properties.primaryFabricFriendlyName, from);
    source.set("vmmServer", server?.name, from);
    source.set("network", ends.source, from);
  } else {
    namedResource(estate, properties.primaryNetworkId, from);
    source.set("region", properties.primaryFabricFriendlyName, from);
    source.set("network", resourceId(properties.primaryNetworkId)?.name ?? ends.source, from);
    target.set("region", properties.recoveryFabricFriendlyName, from);
  }
  target.set("network", targetId.name, from);
}
