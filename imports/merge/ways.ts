import { nameOf } from "../../inventory/names/object-name.ts";
import type { Located } from "../../schemas/located.ts";
import type { ImportedObject } from "../imported-object.ts";
import type { MergedFact } from "./merge-outcome.ts";

/** Where something is: the object at the top of a file, and the way from there. */
export type Way = Pick<MergedFact, "top" | "path">;

/** What an object at the top of a file is called. */
export function topOf(node: Located): Way["top"] {
  return { entity: node.nodeType, name: nameOf(node) };
}

/** What a part of a list is called on a way: as where earlier states are compared. */
export function partName(part: Located | ImportedObject, list: readonly Located[]): string | number {
  if (!("nodeType" in part)) return part.name ?? list.length + 1;
  return nameOf(part) ?? list.indexOf(part) + 1;
}
