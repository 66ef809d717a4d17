import {
  namedScopes,
  type PropertyShape,
  type Reference,
  type Shape,
  valueFormats,
} from "../../schemas/shape.ts";
import { alternatives, type Definitions, referredName, type Schema } from "./schema.ts";

/** A shape while it is put together. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The one entity at the top of a file. */
const TOP = "Inventory";

/** The shapes of all entities, in the order of the schema. */
export function shapesOf(definitions: Definitions): Record<string, Shape> {
  const shapes: Record<string, Draft<Shape> & { owners: Shape["owners"][number][] }> = {};
  for (const [name, entity] of Object.entries(definitions.entities)) {
    const properties = Object.entries(entity.properties ?? {}).map(([property, schema]) => [
      property,
      propertyShape(definitions, schema, entity.required?.includes(property) ?? false, `${name}.${property}`),
    ]);
    shapes[name] = { properties: Object.fromEntries(properties), owners: [] };
    if (entity["x-unique-within"] !== undefined) shapes[name].uniqueWithin = entity["x-unique-within"];
  }
  for (const [owner, shape] of Object.entries(shapes)) {
    for (const [property, { entity }] of Object.entries(shape.properties)) {
      if (entity === undefined) continue;
      shapes[entity]!.owners.push({
        entity: owner as keyof typeof shapes & Reference["kind"],
        property,
      } as never);
      if (owner === TOP) shapes[entity]!.collection = property;
    }
  }
  return shapes;
}

function propertyShape(
  definitions: Definitions,
  property: Schema,
  required: boolean,
  where: string,
): PropertyShape {
  const { list, schemas, annotated } = alternatives(property);
  const shape: Draft<PropertyShape> = {};
  if (list) shape.list = true;
  const words: string[] = [];
  for (const schema of schemas) {
    if (typeof schema.const === "string" && schemas.length > 1) {
      words.push(schema.const);
      continue;
    }
    const target = schema.$ref === undefined ? undefined : referredName(schema.$ref);
    if (target !== undefined && target in definitions.entities) {
      shape.entity = target as never;
      continue;
    }
    const value = target === undefined ? schema : definitions.values[target];
    if (value === undefined) throw new Error(`${where}: there is no definition '${target}'`);
    const type = Array.isArray(value.type) ? "string" : value.type;
    if (type !== "string" && type !== "integer" && type !== "boolean") {
      throw new Error(`${where}: a value must be a string, an integer or a boolean, not '${type}'`);
    }
    shape.type = type;
    if (value.format !== undefined) shape.format = known(valueFormats, value.format, `${where}: format`);
    const vocabulary = schema.enum ?? schema["x-known-values"] ?? value.enum;
    if (vocabulary !== undefined) shape.values = vocabulary;
    if (schema["x-known-values"] !== undefined) shape.open = true;
  }
  if (words.length > 0) shape.words = words;
  const references = [annotated["x-references"] ?? []].flat();
  if (references.length > 0) {
    shape.references = references.map((reference) => referenceShape(definitions, reference, where));
  }
  if (annotated["x-declares"] !== undefined) shape.declares = annotated["x-declares"] as "HostGroup";
  if (required) shape.required = true;
  return shape;
}

function referenceShape(
  definitions: Definitions,
  reference: string | { kind: string; within?: string },
  where: string,
): Reference {
  const { kind, within } = typeof reference === "string" ? { kind: reference, within: undefined } : reference;
  if (!(kind in definitions.entities) && !declaredKinds(definitions).has(kind)) {
    throw new Error(`${where}: x-references names '${kind}', which nothing defines or declares`);
  }
  const shape: Draft<Reference> = { kind: kind as Reference["kind"] };
  if (within === undefined) return shape;
  // A scope that is worked out has hyphens; a property never has.
  if (within.includes("-")) shape.scope = known(namedScopes, within, `${where}: within`);
  else shape.within = within;
  return shape;
}

function declaredKinds(definitions: Definitions): Set<string> {
  const kinds = Object.values(definitions.entities)
    .flatMap((entity) => Object.values(entity.properties ?? {}))
    .map((property) => property.items?.["x-declares"]);
  return new Set(kinds.filter((kind) => kind !== undefined));
}

function known<T extends string>(words: readonly T[], word: string, where: string): T {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) throw new Error(`${where} '${word}' is none of ${words.join(", ")}`);
  return found;
}

/** The module that holds the shapes. */
export function shapesModule(shapes: Record<string, Shape>, banner: string): string {
  const lines = Object.entries(shapes).map(([name, { properties, ...rest }]) => {
    const inner = Object.entries(properties).map(
      ([property, shape]) => `      ${property}: ${literal(shape)},\n`,
    );
    const others = Object.entries(rest).map(([key, value]) => `    ${key}: ${literal(value)},\n`);
    return `  ${name}: {\n    properties: {\n${inner.join("")}    },\n${others.join("")}  },\n`;
  });
  return [
    banner,
    'import type { Shape } from "../shape.ts";\n',
    'import type { EntityName } from "./types.ts";\n\n',
    "/** What every entity looks like, in the order of the schema. */\n",
    `export const shapes: { readonly [Name in EntityName]: Shape } = {\n${lines.join("")}};\n`,
  ].join("");
}

/** A value as a TypeScript literal on one line. */
function literal(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(literal).join(", ")}]`;
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  return `{ ${Object.entries(value)
    .map(([key, entry]) => `${key}: ${literal(entry)}`)
    .join(", ")} }`;
}
