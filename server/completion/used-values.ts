import type { Inventory } from "../../inventory/inventory.ts";
import { childrenOf } from "../../inventory/nodes/children.ts";
import type { InventoryNode } from "../../inventory/nodes/node.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import { type PropertyShape, propertyShape, type ValueFormat } from "../../schemas/shape.ts";
import { Version } from "../../schemas/values/version.ts";
import type { PropertyPlace } from "./schema-places.ts";

/** A value that stands at a property of other objects. */
export interface UsedValue {
  readonly value: string;
  readonly count: number;
}

/** More of them, and each one is its object's own: nothing to write again. */
const MOST_DIFFERENT = 30;

const FORMATS: readonly (ValueFormat | undefined)[] = ["text", "dotted-version", "azure-region", undefined];

/**
 * The texts that objects of the inventory have at the same property, the most frequent first: resource groups,
 * subscriptions, versions. Empty where it is another one for each object (its name), and for names of other objects.
 *
 * @param current the text at the cursor, which does not count by itself
 */
export function usedValues(inventory: Inventory, place: PropertyPlace, current: string): UsedValue[] {
  if (!mayRepeat(place)) return [];
  const counts = new Map<string, number>();
  for (const { root } of inventory.files) count(root, place, counts);
  const own = counts.get(current);
  if (own === 1) counts.delete(current);
  else if (own !== undefined) counts.set(current, own - 1);
  const all = [...counts].map(([value, times]) => ({ value, count: times }));
  const repeated = all.length > MOST_DIFFERENT ? all.filter((each) => each.count > 1) : all;
  return repeated.sort((a, b) => b.count - a.count || (a.value < b.value ? -1 : 1)).slice(0, MOST_DIFFERENT);
}

function mayRepeat({ property, shape }: PropertyPlace): boolean {
  const { type, format, values, open, references, declares, required } = shape;
  if (type !== "string" || !FORMATS.includes(format) || (values && !open)) return false;
  return !references && !declares && !(property === "name" && required) && property !== "$schema";
}

function count(node: InventoryNode, place: PropertyPlace, counts: Map<string, number>): void {
  const shape = propertyShape(shapes[node.nodeType], place.property);
  // A property of the same name means the same thing everywhere; only `name` does not.
  if (shape && isSame(shape, place.shape) && (place.property !== "name" || node.nodeType === place.entity)) {
    const fact = node.fact(place.property);
    for (const each of Array.isArray(fact) ? fact : [fact]) {
      const text = each instanceof Version ? each.text : each;
      if (typeof text === "string" && !shape.words?.includes(text))
        counts.set(text, (counts.get(text) ?? 0) + 1);
    }
  }
  for (const child of childrenOf(node)) count(child, place, counts);
}

function isSame(a: PropertyShape, b: PropertyShape): boolean {
  return a.type === b.type && a.format === b.format;
}
