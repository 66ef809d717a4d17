import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { distinctEntityInWords } from "../../schemas/kind-in-words.ts";
import { type PropertyShape, propertyShape, type ValueFormat } from "../../schemas/shape.ts";
import type { SchemaError } from "../../schemas/validator.ts";
import { addressFamily } from "../../schemas/values/ip.ts";
import { didYouMean } from "../text/nearest.ts";
import { wayOfText } from "./kind-of-text.ts";
import { propertyOfText } from "./text-for-object.ts";
import { typedValue } from "./typed-values.ts";
import { namedProperties, propertiesOf, unknownPropertyMessage } from "./unknown-property.ts";
import { choices, describe, inQuotes, shortened } from "./value-in-words.ts";
import { objectWithWay } from "./written-way.ts";

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
      return unknownPropertyMessage(entity, error.params.additionalProperty);
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
export function formatMessage(shape: PropertyShape, property: string, value: unknown): string {
  const { format = "text", words, values, numbers, leastWithoutUnit } = shape;
  if (format === "text")
    return `'${property}' is ${inQuotes(value)}, which says nothing. ${[...(words ?? []), ...(values ?? [])].includes("none") ? "Write 'none' where there is none, or take it out" : "Write its value, or take it out"} while it is not known.`;
  if (numbers !== undefined && typedValue(format, value) !== undefined)
    return `'${property}' is ${inQuotes(value)}, which is the beginning of a version. Write all its ${numbers} numbers.`;
  if (leastWithoutUnit !== undefined && typedValue(format, value) !== undefined)
    return `'${property}' is ${inQuotes(value)} without a unit, which would be bytes. Write its unit: B, KB, MB, GB or TB.`;
  return `'${property}' is ${inQuotes(value)}, which is ${FORMATS[format] ?? "no such value"}.${formatHint(format, value)}`;
}

/** What to take off a value that is nearly right. */
function formatHint(format: ValueFormat, value: unknown): string {
  if (typeof value !== "string") return "";
  const slash = value.indexOf("/");
  if (format === "ip-address" && slash > 0 && addressFamily(value.slice(0, slash)) !== undefined)
    return ` Leave out '${shortened(value.slice(slash))}'.`;
  return "";
}

const FORMATS: Partial<Readonly<Record<ValueFormat, string>>> = {
  "byte-size": "no size. Write a number of bytes, or a number with B, KB, MB, GB or TB, such as 127GB",
  "dotted-version": "no version. Write its numbers with dots between them, such as 2.0.9263.0",
  "azure-region": "no Azure region. Write its short name, such as westeurope",
  "ip-address": "no IP address. Write one such as 10.1.1.20 or 2001:db8::20",
  "ip-prefix": "no address range. Write a network address with its length, such as 10.1.1.0/24",
  "date-time": "no date. Write it as 2026-03-01T08:00:00Z",
};

function notAmong({ entity, property, value }: Mistaken, allowed: readonly (string | number)[]): string {
  return `'${property}' cannot be ${inQuotes(value)}.${hintForVocabulary(entity, property!, value, allowed)}`;
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
    return `${sentence(distinctEntityInWords(entity))} is written as properties with values, not as ${describe(value)}.${objectHint(entity, value)}`;
  if (value === null) {
    return isItem
      ? `An entry of '${property}' has no value. Write one, or take the entry out.`
      : `'${property}' has no value. Write one, or take the key out.`;
  }
  const shape = propertyShape(shapes[entity], property)!;
  const wanted = shape.list && !isItem ? "a list" : expected(shape);
  const hint = hintForType(shape, isItem, value);
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

function hintForType(shape: PropertyShape, isItem: boolean, value: unknown): string {
  const { entity, type, text } = shape;
  if (shape.list && !isItem) return hintForList(entity, value);
  if (entity !== undefined) return objectHint(entity, value, text);
  if (type === "string" && (typeof value === "number" || typeof value === "boolean")) {
    return ` Put it in quotes: "${String(value)}".`;
  }
  return "";
}

/** How what stands in place of a list becomes one: names as keys are the commonest way to write objects elsewhere. */
function hintForList(entity: EntityName | undefined, value: unknown): string {
  if (typeof value === "string" && value.toLowerCase() === "none") return " Write [] where there are none.";
  if (typeof value !== "object" || value === null) {
    // A number of objects is none of them.
    const object = entity && typeof value === "string" ? objectFor(entity, value) : undefined;
    if (object !== undefined) return ` Write [${object}].`;
    return entity === undefined
      ? ` Write it in brackets: [${shortened(String(value))}].`
      : ` Each entry has ${namedProperties(entity)}.`;
  }
  const [first, inner] = Object.entries(value)[0] ?? [];
  if (entity === undefined || first === undefined || Array.isArray(value)) return "";
  if (propertyShape(shapes[entity], first)) return " Put a dash before the first property of each entry.";
  return shapes[entity].text === "name" && typeof inner === "object"
    ? ` Begin each entry with its name: - name: ${shortened(first)}.`
    : "";
}

/** How a text becomes the object that belongs there; where that is not plain, what such an object has. */
function objectHint(entity: EntityName, value: unknown, text?: string): string {
  const object = objectFor(entity, value, text);
  if (object !== undefined) return ` Write ${object}.`;
  // A list has objects in it, or nothing that tells.
  return typeof value === "object" ? "" : ` It has ${namedProperties(entity)}.`;
}

/** The object that a text in its place is meant to be, as one writes it; undefined where that is not plain. */
function objectFor(entity: EntityName, value: unknown, text?: string): string | undefined {
  const property = propertyOfText(entity, value, text);
  if (property !== undefined) return `{ ${property}: ${shortened(String(value))} }`;
  const way = typeof value === "string" ? wayOfText(entity, value) : undefined;
  return way && objectWithWay(entity, way, shortened(String(value)));
}

function outOfRange(
  property: string,
  value: unknown,
  { comparison, limit }: { comparison: string; limit: number },
): string {
  const words = comparison === ">=" ? "at least" : comparison === "<=" ? "at most" : "more than";
  return `'${property}' must be ${words} ${limit}, not ${String(value)}.`;
}

function sentence(words: string): string {
  return words[0]!.toUpperCase() + words.slice(1);
}
