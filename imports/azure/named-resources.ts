import { fold } from "../../inventory/names/name-index.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asObject, asText, entryFor } from "../json-values.ts";
import type { AzureResource } from "./resource.ts";
import {
  outermostId,
  type ResourceId,
  recordableId,
  resourceId,
  UNSAID,
  withoutSubscription,
} from "./resource-id.ts";

/** The entities that are resources of Azure, by the type of the resource. */
const ENTITIES: { readonly [type: string]: EntityName } = {
  "microsoft.recoveryservices/vaults": "Vault",
  "microsoft.storage/storageaccounts": "StorageAccount",
  "microsoft.network/virtualnetworks": "VirtualNetwork",
  "microsoft.network/publicipaddresses": "PublicIpAddress",
  "microsoft.network/networksecuritygroups": "NetworkSecurityGroup",
  "microsoft.network/loadbalancers": "LoadBalancer",
  "microsoft.network/routetables": "RouteTable",
  "microsoft.compute/diskencryptionsets": "DiskEncryptionSet",
  "microsoft.keyvault/vaults": "KeyVault",
  "microsoft.compute/virtualmachinescalesets": "ScaleSet",
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
  const object = objectOfId(estate, entity, id as string);
  object.set("name", parts.name, from);
  if (entity === "ReplicationPolicy") return object;
  setPlace(object, parts, entity === "Vault" ? undefined : id, from);
  return object;
}

/** Notes what the id of a resource tells of where it stands, and the id; nothing of one that a template describes, and no id while a part of it is unsaid. */
export function setPlace(object: ImportedObject, parts: ResourceId, id: unknown, from: Export): void {
  if (parts.resourceGroup === UNSAID) return;
  if (typeof id === "string") object.set("id", recordableId(id), from);
  // The name of a key vault is unique in Azure: nobody asks for its group.
  if (object.entity !== "KeyVault") object.set("resourceGroup", parts.resourceGroup, from);
  object.set("subscription", parts.subscription, from);
}

/**
 * Makes what a template describes the same object as the only one of its name that other exports show.
 *
 * @returns whether it is clear which one it is: false where there are several
 */
export function joinByName({ type, id, idText }: AzureResource, estate: Estate): boolean {
  const own = type.split("/").slice(0, 2).join("/");
  const key = outermostId(idText);
  const entity = own === AZURE_MACHINE ? "AzureVirtualMachine" : entryFor(ENTITIES, own);
  if (!entity || estate.known(entity, key)) return true;
  const namesakes = estate.ofEntity(entity).filter(({ name }) => fold(name ?? "") === fold(id.names[0]!));
  if (namesakes.length === 1) estate.object(entity, [...namesakes[0]!.keys, key]);
  return namesakes.length <= 1;
}

const AZURE_MACHINE = "microsoft.compute/virtualmachines";

/** The object of a resource id. One that was only planned, so that its subscription was left open, is the same. */
export function objectOfId(estate: Estate, entity: EntityName, id: string): ImportedObject {
  const known = estate.known(entity, id);
  if (known) return known;
  const open = withoutSubscription(id);
  const planned = estate.known(entity, open);
  const isSame = planned && [...planned.keys].every((key) => recordableId(key) === undefined);
  return estate.object(entity, isSame ? [id, open] : [id]);
}

/** The vault that a resource of Site Recovery stands in. */
export function vaultOf(estate: Estate, id: string, from: Export): ImportedObject | undefined {
  return namedResource(estate, outermostId(id), from);
}

/**
 * Notes under a property the name of the resource that something names by its id, and `none` where nothing is named: where
 * that is said, or where what leaves it out would have it.
 */
export function setNamedOrNone(
  object: ImportedObject,
  property: string,
  { value, isWhole }: { readonly value: unknown; readonly isWhole: boolean },
  { estate, from }: { readonly estate: Estate; readonly from: Export },
): void {
  if (value === null || (value === undefined && isWhole)) object.set(property, "none", from);
  else object.refer(property, namedResource(estate, asText(asObject(value).id), from), from);
}
