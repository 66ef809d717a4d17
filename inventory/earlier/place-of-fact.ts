import type { Located, Place } from "../../schemas/located.ts";

/**
 * Where a fact stands; one that is not recorded, at what names the object. A block without a name, such as a machine's
 * `replication`, is named by its key.
 */
export function placeOfFact(node: Located, property: string): Place {
  const facts = node as unknown as Readonly<Record<string, unknown>>;
  if (facts[property] !== undefined || typeof facts.name === "string") return node.at(property);
  const { property: key } = node as unknown as { readonly property?: string };
  const isBlock = key !== undefined && (node.parent as unknown as Record<string, unknown>)[key] === node;
  return isBlock ? node.parent!.atKey(key) : node.at();
}
