import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { InventoryNode } from "./node.ts";

/** The properties of an entity that hold objects, in the order of the schema. */
const partsOf = new Map<EntityName, readonly string[]>();

/** The objects that an object holds, in the order of the schema. */
export function childrenOf(node: InventoryNode): InventoryNode[] {
  const children: InventoryNode[] = [];
  for (const property of parts(node.nodeType)) {
    const value = (node as unknown as Record<string, unknown>)[property];
    if (value instanceof InventoryNode) children.push(value);
    else if (Array.isArray(value)) {
      for (const item of value) if (item instanceof InventoryNode) children.push(item);
    }
  }
  return children;
}

function parts(entity: EntityName): readonly string[] {
  let properties = partsOf.get(entity);
  if (!properties) {
    properties = Object.entries(shapes[entity].properties).flatMap(([name, shape]) =>
      shape.entity ? [name] : [],
    );
    partsOf.set(entity, properties);
  }
  return properties;
}
