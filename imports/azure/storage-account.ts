import type { Estate } from "../estate.ts";
import { asBoolean, asObject, asObjects, asText, entryFor, type JsonObject } from "../json-values.ts";
import { applyMapping, type Mapping } from "../mapping.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { outermostId, resourceId, UNSAID } from "./resource-id.ts";

/** The facts of a storage account. The REST API and the CLI have two names for some of them. */
export const storageAccountMapping: Mapping<AzureResource> = {
  region: ({ location, properties }) => properties.primaryLocation ?? location,
  sku: ({ whole }) => asObject(whole.sku).name,
  kind: ({ whole }) => whole.kind,
  accessTier: ({ properties }) => properties.accessTier,
  firewall: ({ properties }) => {
    const { defaultAction } = networkRules(properties);
    return defaultAction === "Deny" ? true : defaultAction === "Allow" ? false : undefined;
  },
  secureTransfer: ({ properties }) =>
    properties.supportsHttpsTrafficOnly ?? properties.enableHttpsTrafficOnly,
  trustedServices: ({ properties }) => asText(networkRules(properties).bypass)?.includes("AzureServices"),
  allowedSubnets: ({ properties }) => subnetsIn(networkRules(properties).virtualNetworkRules),
  privateEndpoint: ({ properties }) => hasEndpoint(properties.privateEndpointConnections),
  // Azure takes what is not set for allowed.
  sharedKeyAccess: ({ properties, isWhole }) => {
    const { allowSharedKeyAccess: allowed } = properties;
    return allowed === null || (allowed === undefined && isWhole) ? true : allowed;
  },
};

/** The rules of the firewall, by the name that the REST API or the CLI has for them. */
function networkRules({ networkAcls, networkRuleSet }: JsonObject): JsonObject {
  return asObject(networkAcls ?? networkRuleSet);
}

/** The subnets of rules, with network and resource group in front; undefined where one of them cannot be read. */
function subnetsIn(rules: unknown): readonly string[] | undefined {
  if (!Array.isArray(rules)) return undefined;
  const living = asObjects(rules).filter(({ state }) => !/deleted$/i.test(asText(state) ?? ""));
  const ids = living.map(({ id, virtualNetworkResourceId }) => resourceId(id ?? virtualNetworkResourceId));
  if (!ids.every((id) => id?.type === SUBNET && id.resourceGroup !== UNSAID)) return undefined;
  return ids.map((id) => [id!.resourceGroup, ...id!.names].join("/"));
}

const SUBNET = "microsoft.network/virtualnetworks/subnets";

function hasEndpoint(connections: unknown): boolean | undefined {
  if (!Array.isArray(connections)) return undefined;
  return asObjects(connections).some((connection) => {
    const state = asObject(connection.properties ?? connection).privateLinkServiceConnectionState;
    return asText(asObject(state).status) === "Approved";
  });
}
/** The facts of a storage account that its service for blobs tells. */
export const blobServiceMapping: Mapping<AzureResource> = {
  softDelete: ({ properties }) => asBoolean(asObject(properties.deleteRetentionPolicy).enabled),
};

const KEY_SOURCES: { readonly [source: string]: string } = {
  "microsoft.storage": "platform",
  "microsoft.keyvault": "customerManaged",
};

/** Microsoft.Storage/storageAccounts. */
export function readStorageAccount(resource: AzureResource, estate: Estate): void {
  const account = namedResource(estate, resource.idText, resource.from)!;
  applyMapping(account, storageAccountMapping, resource, resource.from);
  const { keySource } = asObject(resource.properties.encryption);
  account
    .part("encryption")
    .set("keySource", entryFor(KEY_SOURCES, asText(keySource)?.toLowerCase()), resource.from);
}

/** Microsoft.Storage/storageAccounts/blobServices: what holds for all blobs of an account. */
export function readBlobService(resource: AzureResource, estate: Estate): void {
  const account = namedResource(estate, outermostId(resource.idText), resource.from)!;
  applyMapping(account, blobServiceMapping, resource, resource.from);
}
