import { readFileSync } from "node:fs";

/** A reference as the schema writes it (`x-references`). */
export type ReferenceAnnotation = string | { kind: string; within?: string; toldBy?: string };

/** The part of JSON Schema that the inventory's schema uses, with its annotations. */
export interface Schema {
  $ref?: string;
  $defs?: Record<string, Schema>;
  title?: string;
  type?: string | string[];
  const?: string | number | boolean;
  enum?: (string | number)[];
  anyOf?: Schema[];
  items?: Schema;
  properties?: Record<string, Schema>;
  required?: string[];
  additionalProperties?: boolean;
  description?: string;
  examples?: unknown[];
  format?: string;
  tsType?: string;
  enumDescriptions?: string[];
  "x-known-values"?: (string | number)[];
  "x-known-on"?: string;
  "x-known-from"?: string;
  "x-references"?: ReferenceAnnotation | ReferenceAnnotation[];
  "x-declares"?: string;
  "x-unique-within"?: string;
  "x-text"?: string;
  "x-numbers"?: number;
  "x-least-without-unit"?: number;
  "x-synonyms"?: Record<string, string | string[]>;
  "x-unit"?: string;
  "x-source"?: string;
  [keyword: string]: unknown;
}

/** The schema with its definitions told apart. */
export interface Definitions {
  readonly schema: Schema;
  /** Definitions of objects: the entities, in the order of the file. */
  readonly entities: Readonly<Record<string, Schema>>;
  /** Definitions of plain values: names, sizes, versions. */
  readonly values: Readonly<Record<string, Schema>>;
}

/** The definition that a `$ref` of the schema names. */
export function referredName(reference: string): string {
  return reference.replace("#/$defs/", "");
}

/** Reads the schema and tells entities from values. */
export function readSchema(path: URL): Definitions {
  const schema = JSON.parse(readFileSync(path, "utf8")) as Schema;
  const definitions = Object.entries(schema.$defs ?? {});
  return {
    schema,
    entities: Object.fromEntries(definitions.filter(([, entry]) => entry.type === "object")),
    values: Object.fromEntries(definitions.filter(([, entry]) => entry.type !== "object")),
  };
}

/** The alternatives of a property (the property itself where it has none) and whether they are the items of a list. */
export function alternatives(property: Schema): { list: boolean; schemas: Schema[]; annotated: Schema } {
  const list = property.type === "array";
  const annotated = list ? (property.items ?? {}) : property;
  return { list, schemas: annotated.anyOf ?? [annotated], annotated };
}
