import type { Estate } from "../estate.ts";
import type { AzureResource } from "./resource.ts";

/** A resource group. */
export function readResourceGroup({ id, idText, location, from }: AzureResource, estate: Estate): void {
  const group = estate.object("ResourceGroup", [idText]);
  group.set("name", id.name, from);
  group.set("subscription", id.subscription, from);
  group.set("region", location, from);
}
