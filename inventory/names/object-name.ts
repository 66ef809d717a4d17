import { kindInWords } from "../../schemas/kind-in-words.ts";
import type { Located } from "../../schemas/located.ts";
import type { Kind } from "../../schemas/shape.ts";

/** The name of an object; undefined where it has none, or needs none. */
export function nameOf(node: Located): string | undefined {
  const { name } = node as { readonly name?: unknown };
  return typeof name === "string" ? name : undefined;
}

/** An object in words, with the nearest name: `disk 'data1'`, `operating system of the virtual machine 'SQL01'`. */
export function objectName(node: Located): string {
  const kind = kindInWords(node.nodeType as Kind);
  const name = nameOf(node);
  return name === undefined ? `${kind}${ofOwner(node)}` : `${kind} '${name}'`;
}

/** To set behind an object in words: ` of the virtual machine 'SQL01'`; empty where it stands in no other object. */
export function ofOwner({ parent }: Located): string {
  return parent && parent.nodeType !== "Inventory" ? ` of the ${objectName(parent)}` : "";
}
