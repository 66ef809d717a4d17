import type { DeclaredKind, EntityName } from "../../schemas/generated/types.ts";
import {
  type DefaultValue,
  type Kind,
  type KindShape,
  type NamedList,
  namedScopes,
  type Owner,
  type PropertyShape,
  type Reference,
  type Shape,
  valueFormats,
} from "../../schemas/shape.ts";
import {
  alternatives,
  type Definitions,
  type ReferenceAnnotation,
  referredName,
  type Schema,
} from "./schema.ts";
import { synonymsOf } from "./synonyms.ts";

/** A shape while it is put together. The schema's words are checked here; as types they are known only afterwards. */
type Draft<T> = { -readonly [Key in keyof T]: T[Key] };

/** The one entity at the top of a file. */
const TOP = "Inventory";

/** The types of plain values. Of several, as for a size, the last one is the one that people write. */
const types = ["string", "integer", "boolean"] as const;

/** What every node has beside its facts. */
const reserved = ["nodeType", "parent", "property", "index", "extent", "fact", "at", "atKey"];

/** The shapes of all entities, in the order of the schema. */
export function shapesOf(definitions: Definitions): Record<string, Shape> {
  const shapes: Record<string, Draft<Shape>> = {};
  for (const [name, entity] of Object.entries(definitions.entities)) {
    const properties: Record<string, PropertyShape> = {};
    for (const [property, schema] of Object.entries(entity.properties ?? {})) {
      const where = `${name}.${property}`;
      if (reserved.includes(property)) throw new Error(`${where}: every node has '${property}' already`);
      const required = entity.required?.includes(property) ?? false;
      properties[property] = {
        ...propertyShape(definitions, schema, entity, where),
        ...(required ? { required } : {}),
      };
    }
    shapes[name] = {
      properties,
      owners: ownersOf(definitions, name),
      parts: named(properties, ({ entity }) => entity !== undefined),
      references: named(properties, ({ references }) => references !== undefined),
      lists: listsOf(definitions, properties),
    };
    const unique = entity["x-unique-within"];
    if (unique !== undefined) {
      if (!(unique in properties)) throw new Error(`${name}: it has no '${unique}' to be unique within`);
      shapes[name].uniqueWithin = unique;
    }
    const textProperty = entity["x-text"] ?? ("name" in properties ? "name" : undefined);
    if (textProperty !== undefined) shapes[name].text = textPropertyOf(properties, textProperty, name);
    const collection = shapes[name].owners.find((owner) => owner.entity === TOP)?.property;
    if (collection !== undefined) shapes[name].collection = collection;
  }
  for (const [name, entity] of Object.entries(definitions.entities)) {
    const synonyms = synonymsOf(definitions, shapes, name, entity);
    if (Object.keys(synonyms).length > 0) shapes[name]!.synonyms = synonyms;
    for (const [property, { text, entity: part }] of Object.entries(shapes[name]!.properties))
      if (text !== undefined)
        textPropertyOf((part && shapes[part]?.properties) ?? {}, text, `${name}.${property}`);
  }
  return shapes;
}

/** What a text in place of an object is taken for. */
function textPropertyOf(
  properties: Readonly<Record<string, PropertyShape>>,
  property: string,
  where: string,
): string {
  const { type, words } = properties[property] ?? {};
  if (type !== "string" && words === undefined)
    throw new Error(`${where}: '${property}' of x-text is no text`);
  return property;
}

/** The properties of which something is so. */
function named(
  properties: Readonly<Record<string, PropertyShape>>,
  isSo: (shape: PropertyShape) => boolean,
): string[] {
  return Object.keys(properties).filter((property) => isSo(properties[property]!));
}

/** The lists of objects that have names, and of names themselves. */
function listsOf(definitions: Definitions, properties: Readonly<Record<string, PropertyShape>>): NamedList[] {
  return Object.entries(properties).flatMap(([property, { list, entity, declares }]): NamedList[] => {
    if (declares !== undefined) return [{ property, kind: declares, declares: true }];
    if (!list || entity === undefined) return [];
    return "name" in (definitions.entities[entity]!.properties ?? {}) ? [{ property, kind: entity }] : [];
  });
}

/** All that a name can stand for: the entities in the order of the schema, then what lists of names declare. */
export function kindsOf(
  definitions: Definitions,
  shapes: Readonly<Record<string, Shape>>,
): Record<string, KindShape> {
  const titles = new Map(Object.entries(definitions.entities).map(([name, { title }]) => [name, title]));
  for (const [name, title] of declaredKinds(definitions)) titles.set(name, title);
  return Object.fromEntries(
    [...titles].map(([name, title]) => {
      if (title === undefined)
        throw new Error(`${name}: it has no 'title', so that no message can speak of it`);
      const listedBy = Object.keys(shapes).filter((owner) =>
        shapes[owner]!.lists.some(({ kind }) => kind === name),
      );
      return [name, { title, listedBy: listedBy as EntityName[] }];
    }),
  );
}

/** The properties that hold objects of an entity, with the entities that have them. */
function ownersOf(definitions: Definitions, entity: string): Owner[] {
  return Object.entries(definitions.entities).flatMap(([owner, { properties }]) =>
    Object.entries(properties ?? {})
      .filter(([, property]) =>
        alternatives(property).schemas.some(
          ({ $ref }) => $ref !== undefined && referredName($ref) === entity,
        ),
      )
      .map(([property]) => ({ entity: owner as EntityName, property })),
  );
}

function propertyShape(
  definitions: Definitions,
  property: Schema,
  entity: Schema,
  where: string,
): PropertyShape {
  const { list, schemas, annotated } = alternatives(property);
  const shape: Draft<PropertyShape> = {};
  if (list) shape.list = true;
  const words: string[] = [];
  for (const schema of schemas) {
    const target = schema.$ref === undefined ? undefined : referredName(schema.$ref);
    if (typeof schema.const === "string") words.push(schema.const);
    else if (target !== undefined && target in definitions.entities) shape.entity = target as EntityName;
    else Object.assign(shape, valueShape(definitions, schema, target, where));
  }
  if (words.length > 0) shape.words = words;
  const references = [annotated["x-references"] ?? []].flat();
  if (references.length > 0) {
    shape.references = references.map((reference) => referenceShape(definitions, reference, entity, where));
  }
  if (annotated.default !== undefined) shape.default = annotated.default as DefaultValue;
  if (annotated["x-text"] !== undefined) shape.text = annotated["x-text"];
  if (annotated["x-numbers"] !== undefined) shape.numbers = annotated["x-numbers"];
  if (annotated["x-least-without-unit"] !== undefined)
    shape.leastWithoutUnit = annotated["x-least-without-unit"];
  if (annotated["x-declares"] !== undefined) shape.declares = annotated["x-declares"] as DeclaredKind;
  return shape;
}

/** What is said of a plain value: by the property itself, and by the definition that it refers to. */
function valueShape(
  definitions: Definitions,
  schema: Schema,
  target: string | undefined,
  where: string,
): PropertyShape {
  const value = target === undefined ? schema : definitions.values[target];
  if (value === undefined) throw new Error(`${where}: there is no definition '${target}'`);
  const shape: Draft<PropertyShape> = {
    type: known(types, [value.type].flat().at(-1) ?? "", `${where}: type`),
  };
  if (value.format !== undefined) shape.format = known(valueFormats, value.format, `${where}: format`);
  const openValues = schema["x-known-values"];
  const values = schema.enum ?? openValues;
  if (values !== undefined) shape.values = values;
  if (openValues !== undefined) shape.open = true;
  if (schema["x-known-on"] !== undefined) shape.knownOn = schema["x-known-on"];
  return shape;
}

function referenceShape(
  definitions: Definitions,
  reference: ReferenceAnnotation,
  entity: Schema,
  where: string,
): Reference {
  const { kind, within, toldBy } =
    typeof reference === "string" ? { kind: reference, within: undefined, toldBy: undefined } : reference;
  if (!(kind in definitions.entities) && !declaredKinds(definitions).has(kind)) {
    throw new Error(`${where}: x-references names '${kind}', which nothing defines or declares`);
  }
  const shape: Draft<Reference> = { kind: kind as Kind };
  if (toldBy !== undefined) {
    if (!(toldBy in (entity.properties ?? {}))) throw new Error(`${where}: no property '${toldBy}'`);
    shape.toldBy = toldBy;
  }
  if (within === undefined) return shape;
  // A scope that is worked out has hyphens; a property never has.
  if (within.includes("-")) shape.scope = known(namedScopes, within, `${where}: within`);
  else if (entity.properties?.[within]?.["x-references"] !== undefined) shape.within = within;
  else throw new Error(`${where}: no property '${within}' refers to an object to look in`);
  return shape;
}

/** What lists of names declare, with what it is called. */
function declaredKinds(definitions: Definitions): Map<string, string | undefined> {
  return new Map(
    Object.values(definitions.entities)
      .flatMap((entity) => Object.values(entity.properties ?? {}))
      .flatMap(({ items }) => {
        const kind = items?.["x-declares"];
        return kind === undefined ? [] : [[kind, items!.title] as const];
      }),
  );
}

function known<T extends string>(words: readonly T[], word: string, where: string): T {
  const found = words.find((candidate) => candidate === word);
  if (found === undefined) throw new Error(`${where} '${word}' is none of ${words.join(", ")}`);
  return found;
}

/** The module that holds the shapes. */
export function shapesModule(
  shapes: Readonly<Record<string, Shape>>,
  kinds: Readonly<Record<string, KindShape>>,
  banner: string,
): string {
  const lines = Object.entries(shapes).map(([name, { properties, ...rest }]) => {
    const inner = Object.entries(properties).map(
      ([property, shape]) => `      ${property}: ${literal(shape)},\n`,
    );
    const others = Object.entries(rest).map(([key, value]) => `    ${key}: ${literal(value)},\n`);
    return `  ${name}: {\n    properties: {\n${inner.join("")}    },\n${others.join("")}  },\n`;
  });
  return [
    banner,
    'import type { Kind, KindShape, Shape } from "../shape.ts";\n',
    'import type { EntityName } from "./types.ts";\n\n',
    "/** What every entity looks like, in the order of the schema. */\n",
    `export const shapes: { readonly [Name in EntityName]: Shape } = {\n${lines.join("")}};\n\n`,
    "/** All that a name can stand for. */\n",
    "export const kinds: { readonly [Name in Kind]: KindShape } = {\n",
    ...Object.entries(kinds).map(([name, kind]) => `  ${name}: ${literal(kind)},\n`),
    "};\n",
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
