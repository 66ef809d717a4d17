import type { Estate } from "../estate.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asObjects, asText } from "../json-values.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { outermostId } from "./resource-id.ts";

/**
 * The networks in which vaults have private endpoints for Site Recovery: a vault lists its connections, and the endpoint of each
 * tells its subnet. Where an endpoint is not shown, in another subscription, nothing is noted.
 */
export function readPrivateEndpoints(
  {
    vaults,
    privateEndpoints,
  }: { readonly vaults: readonly AzureResource[]; readonly privateEndpoints: readonly AzureResource[] },
  estate: Estate,
): void {
  const networks = new Map<string, ImportedObject>();
  for (const { idText, properties, from } of privateEndpoints) {
    const subnet = asText(asObject(properties.subnet).id);
    const network = namedResource(estate, subnet && outermostId(subnet), from);
    if (network) networks.set(idText.toLowerCase(), network);
  }
  for (const { idText, properties, isWhole, from } of vaults) {
    const { privateEndpointConnections: list } = properties;
    const isSaid = Array.isArray(list) || list === null || (list === undefined && isWhole);
    if (!isSaid) continue;
    const found = asObjects(list).flatMap((connection) => {
      const own = asObject(connection.properties);
      const groups = Array.isArray(own.groupIds) ? own.groupIds : undefined;
      if (groups && !groups.some((group) => asText(group)?.toLowerCase() === SITE_RECOVERY)) return [];
      const { status } = asObject(own.privateLinkServiceConnectionState);
      // One that nobody has approved yet leads nowhere.
      if (groups && status !== undefined && status !== "Approved") return [];
      return [groups && networks.get(asText(asObject(own.privateEndpoint).id)?.toLowerCase() ?? "")];
    });
    const known = found.filter((network) => network !== undefined);
    if (known.length < found.length) continue;
    const vault = namedResource(estate, idText, from)!;
    vault.referAll("privateEndpointNetworks", [...new Set(known)], from);
  }
}

/** The part of a vault that an endpoint leads to; Azure Backup has another one. */
const SITE_RECOVERY = "azuresiterecovery";
