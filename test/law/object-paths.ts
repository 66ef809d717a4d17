import { childrenOf } from "../../inventory/nodes/children.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import type { Located } from "../../schemas/located.ts";

/** `virtualMachines/SQL01/disks/os`: the same object has the same path whatever else is recorded. */
export function objectPathOf(node: Located): string {
  const own = node as InventoryNode & { name?: unknown };
  if (!node.parent) return "";
  const siblings = (node.parent as unknown as Record<string, unknown>)[own.property];
  const index = Array.isArray(siblings) ? siblings.indexOf(node) : -1;
  const name = index < 0 ? "" : `/${typeof own.name === "string" ? own.name : index}`;
  return `${objectPathOf(node.parent)}/${own.property}${name}`;
}

objectPathOf.all = function* all(node: InventoryNode): Generator<string> {
  yield objectPathOf(node);
  for (const child of childrenOf(node)) yield* all(child);
};
