import type { Estate } from "../estate.ts";
import { asObject, asText, entryFor } from "../json-values.ts";
import { applyMapping, type Mapping } from "../mapping.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";

/** The facts of a vault. */
export const vaultMapping: Mapping<AzureResource> = {
  region: ({ location }) => location,
  privateEndpoint: ({ properties }) =>
    entryFor(PRIVATE_ENDPOINT, properties.privateEndpointStateForSiteRecovery),
  identity: ({ whole, isWhole }) =>
    whole.identity === null || (whole.identity === undefined && isWhole)
      ? "none"
      : entryFor(IDENTITIES, asText(asObject(whole.identity).type)?.toLowerCase().replaceAll(" ", "")),
};

const IDENTITIES: { readonly [type: string]: string } = {
  none: "none",
  systemassigned: "SystemAssigned",
  userassigned: "UserAssigned",
  "systemassigned,userassigned": "SystemAssigned, UserAssigned",
};

const PRIVATE_ENDPOINT: { readonly [state: string]: boolean } = { Enabled: true, None: false };

/** Microsoft.RecoveryServices/vaults. */
export function readVault(resource: AzureResource, estate: Estate): void {
  const vault = namedResource(estate, resource.idText, resource.from)!;
  applyMapping(vault, vaultMapping, resource, resource.from);
}
