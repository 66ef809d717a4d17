import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Named } from "./name-index.ts";

/** What stands in front of the name of an object where others have the name too: its owner, or its resource group. */
export function ownerName(object: Named): string | undefined {
  const { uniqueWithin } = shapes[object.nodeType as EntityName] ?? {};
  const owner = uniqueWithin ? object.fact(uniqueWithin) : object.parent?.fact("name");
  return typeof owner === "string" ? owner : undefined;
}

/** How to write the name of an object so that it means that object alone: with its owner in front. */
export function qualifiedName(object: Named): string {
  const owner = ownerName(object);
  return owner === undefined ? object.name : `${owner}/${object.name}`;
}
