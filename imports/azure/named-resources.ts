import type { EntityName } from "../../schemas/generated/types.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { entryFor } from "../json-values.ts";
import { resourceId } from "./resource-id.ts";

/** The entities that are resources of Azure, by the type of the resource. */
const ENTITIES: { readonly [type: string]: EntityName } = {
  "microsoft.recoveryservices/vaults": "Vault",
  "microsoft.storage/storageaccounts": "StorageAccount",
  "microsoft.network/virtualnetworks": "VirtualNetwork",
  "microsoft.recoveryservices/vaults/replicationpolicies": "ReplicationPolicy",
};

/**
 * The object that a resource id names, with what the id itself tells: name, resource group, subscription. Undefined for a
 * text that names none.
 */
export function namedResource(estate: Estate, id: unknown, from: Export): ImportedObject | undefined {
  const parts = resourceId(id);
  const entity = parts && entryFor(ENTITIES, parts.type);
  if (!entity) return undefined;
  const object = estate.object(entity, [id as string]);
  object.set("name", parts.name, from);
  if (entity === "ReplicationPolicy") return object;
  if (entity !== "Vault") object.set("id", id, from);
  object.set("resourceGroup", parts.resourceGroup, from);
  object.set("subscription", parts.subscription, from);
  return object;
}

/** The vault that a resource of Site Recovery stands in. */
export function vaultOf(estate: Estate, id: string, from: Export): ImportedObject | undefined {
  return namedResource(estate, id.split("/").slice(0, 9).join("/"), from);
}
