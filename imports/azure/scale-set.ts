import type { Estate } from "../estate.ts";
import { isObject } from "../json-values.ts";
import { namedResource } from "./named-resources.ts";
import type { AzureResource } from "./resource.ts";

/** Microsoft.Compute/virtualMachineScaleSets. */
export function readScaleSet(
  { idText, properties: { virtualMachineProfile: profile }, isWhole, from }: AzureResource,
  estate: Estate,
): void {
  const set = namedResource(estate, idText, from)!;
  if (isObject(profile)) set.set("scalingProfile", true, from);
  else if (profile === null || isWhole) set.set("scalingProfile", false, from);
}
