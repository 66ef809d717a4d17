import { shapes } from "../../schemas/generated/shapes.ts";
import { InventoryNode } from "./node.ts";

/** An object and all objects below it, each before what it holds. */
export function* objectsFrom(node: InventoryNode): Generator<InventoryNode> {
  const left = [node];
  for (let at = left.pop(); at; at = left.pop()) {
    yield at;
    const children = childrenOf(at);
    for (let index = children.length - 1; index >= 0; index--) left.push(children[index]!);
  }
}

/**
 * The objects that an object holds, in the order of the schema.
 *
 * @param parts the properties to look under. Left out: all that hold objects
 */
export function childrenOf(
  node: InventoryNode,
  parts: readonly string[] = shapes[node.nodeType].parts,
): InventoryNode[] {
  const children: InventoryNode[] = [];
  for (const property of parts) {
    const value = node.fact(property);
    if (value instanceof InventoryNode) children.push(value);
    else if (Array.isArray(value)) {
      for (const item of value) if (item instanceof InventoryNode) children.push(item);
    }
  }
  return children;
}
