import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { distinctEntityInWords } from "../../schemas/kind-in-words.ts";
import { type PropertyShape, propertyShape, type ValueFormat } from "../../schemas/shape.ts";
import type { SchemaError } from "../../schemas/validator.ts";
import { didYouMean } from "../text/nearest.ts";

/** Where a mistake was made: in which property of which object. `property` is undefined for the object as a whole. */
export interface Mistaken {
  readonly entity: EntityName;
  readonly property: string | undefined;
  /** The value is an entry of the list that the property holds. */
  readonly isItem: boolean;
  readonly value: unknown;
}

/** Says in a sentence or two what the schema has against a value, and what to do. */
export function schemaMessage(error: SchemaError, mistaken: Mistaken): string {
  const { entity, property, value } = mistaken;
  switch (error.keyword) {
    case "additionalProperties":
      return unknownProperty(entity, error.params.additionalProperty);
    case "required":
      return `${sentence(distinctEntityInWords(entity))} needs '${error.params.missingProperty}'. Add it.`;
    case "enum":
      return notAmong(mistaken, error.params.allowedValues);
    case "const":
      return notAmong(mistaken, [error.params.allowedValue]);
    case "type":
      return wrongType(mistaken);
    case "minLength":
      return `'${property}' is empty. Write its value, or take it out.`;
    case "minimum":
    case "exclusiveMinimum":
    case "maximum":
      return outOfRange(property!, value, error.params);
    case "minProperties":
      return `${sentence(distinctEntityInWords(entity))} says nothing. Write ${choices(propertiesOf(entity))}.`;
    case "maxProperties":
      return `${sentence(distinctEntityInWords(entity))} can have ${error.params.limit === 1 ? "only one of" : `at most ${error.params.limit} of`} ${choices(propertiesOf(entity), "and")}. Take the others out.`;
  }
}

/** Says that a text is not what its format asks for: `'127 GiBB' is no size`. */
export function formatMessage(format: ValueFormat, property: string, value: unknown): string {
  return `'${property}' is ${quoted(value)}, which is ${FORMATS[format] ?? "no such value"}.`;
}

const FORMATS: Partial<Readonly<Record<ValueFormat, string>>> = {
  "byte-size": "no size. Write a number of bytes, or a number with B, KB, MB, GB or TB, such as 127GB",
  "dotted-version": "no version. Write its numbers with dots between them, such as 2.0.9263.0",
  "azure-region": "no Azure region. Write its short name, such as westeurope",
  "ip-address": "no IP address. Write one such as 10.1.1.20 or 2001:db8::20",
  "ip-prefix": "no address range. Write a network address with its length, such as 10.1.1.0/24",
  "date-time": "no date. Write it as 2026-03-01T08:00:00Z",
};

function unknownProperty(entity: EntityName, key: string): string {
  const known = propertiesOf(entity);
  const elsewhere = neighboursOf(entity).find((other) => propertyShape(shapes[other], key) !== undefined);
  const hint =
    didYouMean(key, known) ||
    (elsewhere
      ? ` It is a property of ${distinctEntityInWords(elsewhere)}: look at the indentation.`
      : ` It has ${choices(known, "and")}.`);
  return `${quoted(key)} is no property of ${distinctEntityInWords(entity)}.${hint}`;
}

const neighbours = new Map<EntityName, readonly EntityName[]>();

/** The kinds of object that one of a kind may stand in, and those that may stand in it: a wrong indentation leads there. */
function neighboursOf(entity: EntityName): readonly EntityName[] {
  let known = neighbours.get(entity);
  if (!known) {
    known = findNeighbours(entity);
    neighbours.set(entity, known);
  }
  return known;
}

function findNeighbours(entity: EntityName): EntityName[] {
  const partsOf = (each: EntityName) =>
    Object.values(shapes[each].properties).flatMap(({ entity: part }) => part ?? []);
  const kinds = Object.keys(shapes) as EntityName[];
  const around = kinds.filter((each) => partsOf(each).includes(entity));
  return [...new Set([...around, ...partsOf(entity)])].filter((each) => each !== entity);
}

function notAmong({ entity, property, value }: Mistaken, allowed: readonly (string | number)[]): string {
  return `'${property}' cannot be ${quoted(value)}.${hintForVocabulary(entity, property!, value, allowed)}`;
}

function hintForVocabulary(
  entity: EntityName,
  property: string,
  value: unknown,
  allowed: readonly (string | number)[],
): string {
  if (typeof value === "string") {
    const near = didYouMean(value, allowed.map(String));
    if (near) return near;
  }
  const part = propertyShape(shapes[entity], property)?.entity;
  const words = choices(allowed);
  return part
    ? ` It is ${words}, or has properties of its own: ${choices(propertiesOf(part))}.`
    : ` It is ${allowed.length > 1 ? "one of " : ""}${words}.`;
}

function wrongType({ entity, property, isItem, value }: Mistaken): string {
  if (property === undefined)
    return `${sentence(distinctEntityInWords(entity))} is written as properties with values, not as ${describe(value)}.`;
  if (value === null) {
    return isItem
      ? `An entry of '${property}' has no value. Write one, or take the entry out.`
      : `'${property}' has no value. Write one, or take the key out.`;
  }
  const shape = propertyShape(shapes[entity], property)!;
  const wanted = shape.list && !isItem ? "a list" : expected(shape);
  const hint = hintForType(isItem ? { ...shape, list: undefined } : shape, value);
  return `${isItem ? `Each entry of '${property}'` : `'${property}'`} must be ${wanted}, not ${describe(value)}.${hint}`;
}

function expected(shape: PropertyShape): string {
  const wanted: string[] = [];
  for (const word of shape.words ?? []) wanted.push(`'${word}'`);
  if (shape.type === "boolean") wanted.push("true or false");
  else if (shape.type === "integer") wanted.push("a whole number");
  else if (shape.type === "string")
    wanted.push(shape.format === "byte-size" ? "a size such as 127GB" : "text");
  if (shape.entity) wanted.push(`${distinctEntityInWords(shape.entity)} with properties of its own`);
  return wanted.join(" or ");
}

function hintForType(
  shape: { readonly list?: true | undefined; readonly type?: PropertyShape["type"] },
  value: unknown,
): string {
  if (shape.list && value !== null && typeof value !== "object")
    return ` Write it in brackets: [${String(value)}].`;
  if (shape.type === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return ` Put it in quotes: "${String(value)}".`;
  }
  return "";
}

function outOfRange(
  property: string,
  value: unknown,
  { comparison, limit }: { comparison: string; limit: number },
): string {
  const words = comparison === ">=" ? "at least" : comparison === "<=" ? "at most" : "more than";
  return `'${property}' must be ${words} ${limit}, not ${String(value)}.`;
}

function propertiesOf(entity: EntityName): string[] {
  return Object.keys(shapes[entity].properties).filter((property) => !property.startsWith("$"));
}

/** `'a', 'b' or 'c'`. */
function choices(names: readonly (string | number)[], conjunction = "or"): string {
  const all = names.map((name) => (typeof name === "number" ? String(name) : `'${name}'`));
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} ${conjunction} ${all.at(-1)}`;
}

function describe(value: unknown): string {
  if (Array.isArray(value)) return "a list";
  return typeof value === "object" && value !== null ? "properties with values" : quoted(value);
}

function quoted(value: unknown): string {
  if (value === null) return "nothing";
  if (typeof value === "object") return describe(value);
  return typeof value === "string"
    ? `'${value.length > 60 ? `${value.slice(0, 60)}…` : value}'`
    : String(value);
}

function sentence(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
