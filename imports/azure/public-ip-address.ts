import type { Estate } from "../estate.ts";
import { asObject } from "../json-values.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";

/** Microsoft.Network/publicIPAddresses. */
export function readPublicIpAddress({ idText, location, whole, from }: AzureResource, estate: Estate): void {
  const address = namedResource(estate, idText, from)!;
  address.set("region", location, from);
  address.set("sku", asObject(whole.sku).name, from);
}
