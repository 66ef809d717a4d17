import type { Estate } from "../estate.ts";
import { asObject, asObjects, asText, entryFor, type JsonObject } from "../json-values.ts";
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
  const subnets = asObjects(properties.subnets);
  // VMM gives subnets to isolated networks alone.
  if (properties.networkType === "NoIsolation" && subnets.length === 0) network.hasAll("subnets", from);
  for (const subnet of subnets) {
    const subnetName = asText(subnet.friendlyName) ?? asText(subnet.name);
    if (subnetName === undefined) continue;
    const item = network.item("subnets", [subnetName.toLowerCase()]);
    item.set("name", subnetName, from);
    const prefixes = Array.isArray(subnet.addressList) ? subnet.addressList : [];
    if (prefixes.length === 1) item.set("addressPrefix", prefixes[0], from);
  }
}

/** …/replicationNetworks/replicationNetworkMappings: between regions of Azure, or from a VMM server to Azure or another one. */
export function readNetworkMapping(resource: AzureResource, estate: Estate): void {
  const { idText, properties, from } = resource;
  const { instanceType } = asObject(properties.fabricSpecificSettings);
  const readEnds = entryFor(ENDS, instanceType);
  const ends = readEnds?.(properties, (name) => fabricObject(estate, "VMM", name, from)?.name);
  const isWhole = ends && Object.values(ends).every((end) => end.network !== undefined);
  if (!isWhole) {
    estate.note(from, `A network mapping is left out, since its ends cannot be told.`);
    return;
  }
  const networks = {
    source: namedResource(estate, properties.primaryNetworkId, from),
    target: namedResource(estate, properties.recoveryNetworkId, from),
  };
  const mapping = estate.object("NetworkMapping", [idText]);
  for (const [end, facts] of Object.entries(ends))
    for (const [property, value] of Object.entries(facts)) mapping.part(end).set(property, value, from);
  for (const [end, network] of Object.entries(networks))
    if (network) mapping.part(end).refer("network", network, from);
}

interface End {
  readonly vmmServer?: unknown;
  readonly region?: unknown;
  readonly network: unknown;
}

/** The ends of a mapping, by its kind. @param vmm the name of a VMM server, which is noted */
type ReadEnds = (
  properties: JsonObject,
  vmm: (name: unknown) => string | undefined,
) => { readonly source: End; readonly target: End };

const ENDS: { readonly [kind: string]: ReadEnds } = {
  VmmToAzure: (properties, vmm) => ({
    source: sourceOfVmm(properties, vmm),
    target: { network: resourceId(properties.recoveryNetworkId)?.name },
  }),
  VmmToVmm: (properties, vmm) => {
    const vmmServer = vmm(properties.recoveryFabricFriendlyName);
    const network = vmmServer === undefined ? undefined : asText(properties.recoveryNetworkFriendlyName);
    return { source: sourceOfVmm(properties, vmm), target: { vmmServer, network } };
  },
  AzureToAzure: (properties) => ({
    source: {
      region: properties.primaryFabricFriendlyName,
      network: resourceId(properties.primaryNetworkId)?.name ?? asText(properties.primaryNetworkFriendlyName),
    },
    target: {
      region: properties.recoveryFabricFriendlyName,
      network: resourceId(properties.recoveryNetworkId)?.name,
    },
  }),
};

function sourceOfVmm(properties: JsonObject, vmm: (name: unknown) => string | undefined): End {
  return {
    vmmServer: vmm(properties.primaryFabricFriendlyName),
    network: asText(properties.primaryNetworkFriendlyName),
  };
}
