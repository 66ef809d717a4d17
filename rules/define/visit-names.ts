import { shapes } from "../../schemas/generated/shapes.ts";
import type { Located } from "../../schemas/located.ts";
import type { InventoryVisitor } from "./inventory-rule.ts";

/**
 * Calls a function with each recorded property that names an object, in a list once for each of its names. That is when
 * an object is left: the rules on rows have then said what they have to say of its names.
 *
 * @param visit `index` counts in a list of names
 */
export function visitNames(
  visit: (node: Located, property: string, index: number | undefined) => void,
): InventoryVisitor {
  const visitor: Record<string, (node: Located) => void> = {};
  for (const [entity, shape] of Object.entries(shapes)) {
    const properties = Object.keys(shape.properties).filter((name) => shape.properties[name]!.references);
    if (properties.length === 0) continue;
    visitor[`${entity}:exit`] = (node) => {
      for (const property of properties) {
        const recorded = node.fact(property);
        if (recorded === undefined) continue;
        if (Array.isArray(recorded)) for (const index of recorded.keys()) visit(node, property, index);
        else visit(node, property, undefined);
      }
    };
  }
  return visitor as InventoryVisitor;
}
