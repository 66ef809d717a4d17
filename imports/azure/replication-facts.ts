import type { Estate } from "../estate.ts";
import type { Export } from "../export.ts";
import type { ImportedObject } from "../imported-object.ts";
import { asText, entryFor, type JsonObject } from "../json-values.ts";
import { namedResource, vaultOf } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";
import { resourceGroupOf } from "./resource-id.ts";

/** What is read from, and into. */
export interface Reading {
  readonly estate: Estate;
  readonly from: Export;
}

/** Of the states of a protected item those that are recorded. `Planned` is of items that Terraform is yet to make. */
const STATES: { readonly [state: string]: string } = { Protected: "protected", Planned: "planned" };

/**
 * Notes in a replication block what every protected item says: state, vault, policy. Other states are not recorded, since
 * replication may still be on its way, or be going.
 */
export function readItemFacts(
  block: ImportedObject,
  { idText, properties, from }: AzureResource,
  estate: Estate,
) {
  block.set("state", entryFor(STATES, properties.protectionState), from);
  block.refer("vault", vaultOf(estate, idText, from), from);
  block.refer("policy", namedResource(estate, properties.policyId, from), from);
}

/** Notes the resource group that a machine of Hyper-V comes up in, and its subscription where that is not the vault's. */
export function readTargetGroup(
  block: ImportedObject,
  id: unknown,
  { id: item, from }: Pick<AzureResource, "id" | "from">,
) {
  const group = resourceGroupOf(id);
  block.set("resourceGroup", group?.resourceGroup, from);
  const own = item.subscription?.toLowerCase();
  if (own !== undefined && group?.subscription?.toLowerCase() !== own)
    block.set("subscription", group?.subscription, from);
}

/** Notes under a property the name of the resource that an id names. */
export function setNamed(
  block: ImportedObject,
  property: string,
  id: unknown,
  { estate, from }: Reading,
): ImportedObject | undefined {
  const object = namedResource(estate, id, from);
  block.refer(property, object, from);
  return object;
}

/** Notes where an adapter goes in a failover and in a test failover, of an IP configuration of a protected item. */
export function readAdapterTargets(adapter: ImportedObject, configuration: JsonObject, from: Export): void {
  const target = adapter.part("target");
  const test = adapter.part("testFailoverTarget");
  target.set("subnet", configuration.recoverySubnetName, from);
  test.set("subnet", configuration.tfoSubnetName, from);
  target.set("address", asText(configuration.recoveryStaticIPAddress), from);
  test.set("address", asText(configuration.tfoStaticIPAddress), from);
}
