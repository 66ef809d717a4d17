import type { Estate } from "../estate.ts";
import type { AzureResource } from "./resource.ts";

/** A subscription. */
export function readSubscription({ id, idText, properties, from }: AzureResource, estate: Estate): void {
  const subscription = estate.object("Subscription", [idText]);
  subscription.set("name", id.name, from);
  subscription.set("tenant", properties.tenantId, from);
}
