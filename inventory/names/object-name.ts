import type { Located } from "../../schemas/located.ts";
import type { Kind } from "../../schemas/shape.ts";
import { kindInWords } from "./kinds.ts";

/** An object in words, with the nearest name: `disk 'data1'`, `operating system of the virtual machine 'SQL01'`. */
export function objectName(node: Located): string {
  const kind = kindInWords(node.nodeType as Kind);
  const name = (node as { name?: unknown }).name;
  if (typeof name === "string") return `${kind} '${name}'`;
  return node.parent && node.parent.nodeType !== "Inventory"
    ? `${kind} of the ${objectName(node.parent)}`
    : kind;
}
