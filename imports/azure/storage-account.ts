import type { Estate } from "../estate.ts";
import { asBoolean, asObject, asText, entryFor } from "../json-values.ts";
import { applyMapping, type Mapping } from "../mapping.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { outermostId } from "./resource-id.ts";

/** The facts of a storage account. The REST API and the CLI have two names for some of them. */
export const storageAccountMapping: Mapping<AzureResource> = {
  region: ({ location, properties }) => properties.primaryLocation ?? location,
  sku: ({ whole }) => asObject(whole.sku).name,
  kind: ({ whole }) => whole.kind,
  accessTier: ({ properties }) => properties.accessTier,
  firewall: ({ properties }) => {
    const { defaultAction } = asObject(properties.networkAcls ?? properties.networkRuleSet);
    return defaultAction === "Deny" ? true : defaultAction === "Allow" ? false : undefined;
  },
  secureTransfer: ({ properties }) =>
    properties.supportsHttpsTrafficOnly ?? properties.enableHttpsTrafficOnly,
};

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
