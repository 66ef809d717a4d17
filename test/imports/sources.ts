import { readFileSync } from "node:fs";
import type { ImportedObject } from "../../imports/imported-object.ts";

const { $defs } = JSON.parse(
  readFileSync(new URL("../../schemas/inventory.schema.json", import.meta.url), "utf8"),
) as {
  readonly $defs: Readonly<
    Record<string, { readonly properties?: Readonly<Record<string, { readonly "x-source"?: string }>> }>
  >;
};

/** The properties of which the schema says that some source tells them, as `Entity.property`. */
export function propertiesFrom(source: RegExp): readonly string[] {
  return Object.entries($defs).flatMap(([entity, { properties = {} }]) =>
    Object.entries(properties)
      .filter(([, property]) => source.test(property["x-source"] ?? ""))
      .map(([property]) => `${entity}.${property}`),
  );
}

/** The properties that objects and their parts have, but for parts of which nothing is told, as `Entity.property`. */
export function propertiesOf(
  objects: Iterable<ImportedObject>,
  found = new Set<string>(),
): ReadonlySet<string> {
  for (const { entity, facts, parts, lists } of objects) {
    const full = [...parts].filter(([, part]) => Object.keys(part.fields()).length > 0);
    for (const [property] of [...facts, ...full, ...lists]) found.add(`${entity}.${property}`);
    propertiesOf(parts.values(), found);
    for (const items of lists.values()) propertiesOf(items, found);
  }
  return found;
}
