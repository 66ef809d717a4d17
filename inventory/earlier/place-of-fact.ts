import type { Located, Place } from "../../schemas/located.ts";
import { nameOf } from "../names/object-name.ts";
import { recordedFact } from "../nodes/unusable.ts";

/**
 * Where a fact stands; one that is not recorded, at what names the object. A block without a name, such as a machine's
 * `replication`, is named by its key.
 */
export function placeOfFact(node: Located, property: string): Place {
  if (recordedFact(node, property) !== undefined || nameOf(node) !== undefined) return node.at(property);
  const { property: key } = node as unknown as { readonly property?: string };
  const isBlock = key !== undefined && node.parent?.fact(key) === node;
  return isBlock ? node.parent!.atKey(key) : node.at();
}
