import { folded } from "../../inventory/nodes/meant-value.ts";
import type { Shape } from "../../schemas/shape.ts";
import type { Definitions, Schema } from "./schema.ts";

type Shapes = Readonly<Record<string, Pick<Shape, "properties">>>;

/**
 * What people call the properties of an object that are not its names, folded, with the ways to those that are meant: its own
 * (`x-synonyms` of the entity), then those that the schema has for every object with such a property.
 */
export function synonymsOf(
  { schema }: Definitions,
  shapes: Shapes,
  name: string,
  entity: Schema,
): Record<string, readonly string[]> {
  const { properties } = shapes[name]!;
  const names = new Set(Object.keys(properties).map(folded));
  const found: Record<string, readonly string[]> = {};
  for (const [word, meant] of Object.entries(entity["x-synonyms"] ?? {})) {
    if (names.has(folded(word))) throw new Error(`${name}: '${word}' is a property, and no synonym of one`);
    const ways = [meant].flat();
    for (const way of ways) checkWay(shapes, name, way);
    found[folded(word)] = ways;
  }
  for (const [word, meant] of Object.entries(schema["x-synonyms"] ?? {})) {
    const own = [meant].flat().filter((property) => Object.hasOwn(properties, property));
    if (own.length > 0 && !names.has(folded(word))) found[folded(word)] ??= own;
  }
  return found;
}

/** Fails where a way (`networkAdapters.ipConfigurations.address`) leads to no property. */
function checkWay(shapes: Shapes, name: string, way: string): void {
  let entity: string | undefined = name;
  for (const property of way.split(".")) {
    const shape: Shape["properties"][string] | undefined =
      entity === undefined ? undefined : shapes[entity]!.properties[property];
    if (shape === undefined) throw new Error(`${name}: the synonym '${way}' leads to no property`);
    entity = shape.entity;
  }
}
