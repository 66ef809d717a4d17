import type { Estate } from "../estate.ts";
import type { ImportedObject } from "../imported-object.ts";
import { namedResource, vaultOf } from "./named-resources.ts";
import { type AzureResource, asText, type JsonObject } from "./resource.ts";
import { resourceGroupOf } from "./resource-id.ts";

/**
 * Notes in a replication block what every protected item says: state, vault, policy. A state other than `Protected` is not
 * recorded, since replication may still be on its way, or be going.
 */
export function readItemFacts(
  block: ImportedObject,
  { idText, properties, file }: AzureResource,
  estate: Estate,
) {
  if (properties.protectionState === "Protected") block.set("state", "protected", file);
  block.set("vault", vaultOf(estate, idText, file)?.name, file);
  block.set("policy", namedResource(estate, properties.policyId, file)?.name, file);
}

/** Notes the resource group that a machine comes up in, and its subscription where that is not the vault's. */
export function readTargetGroup(
  block: ImportedObject,
  id: unknown,
  { id: item, file }: Pick<AzureResource, "id" | "file">,
) {
  const group = resourceGroupOf(id);
  block.set("resourceGroup", group?.resourceGroup, file);
  if (group && group.subscription.toLowerCase() !== item.subscription.toLowerCase())
    block.set("subscription", group.subscription, file);
}

/** Notes under a property the name of the resource that an id names. */
export function setNamed(
  block: ImportedObject,
  property: string,
  id: unknown,
  { estate, file }: { readonly estate: Estate; readonly file: string },
): ImportedObject | undefined {
  const object = namedResource(estate, id, file);
  block.set(property, object?.name, file);
  return object;
}

/** Notes where an adapter goes in a failover and in a test failover, of an IP configuration of a protected item. */
export function readAdapterTargets(adapter: ImportedObject, configuration: JsonObject, file: string): void {
  const target = adapter.part("target");
  const test = adapter.part("testFailoverTarget");
  target.set("subnet", configuration.recoverySubnetName, file);
  test.set("subnet", configuration.tfoSubnetName, file);
  target.set("address", asText(configuration.recoveryStaticIPAddress), file);
  test.set("address", asText(configuration.tfoStaticIPAddress), file);
}
