import type { Example, PropertyDescription } from "../../schemas/description.ts";
import { descriptions } from "../../schemas/generated/descriptions.ts";
import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { kindInWords } from "../../schemas/kind-in-words.ts";
import { type PropertyShape, propertyShape } from "../../schemas/shape.ts";
import type { Prose } from "./prose.ts";

/** What the schema says of a property; undefined for a key that the object has not. */
export function descriptionOf(entity: EntityName, property: string): PropertyDescription | undefined {
  const { properties } = descriptions.entities[entity];
  return Object.hasOwn(properties, property) ? properties[property] : undefined;
}

/** What a property means, its values, and an example, one part after the other. */
export function propertyParts(prose: Prose, entity: EntityName, property: string): string[] {
  const described = descriptionOf(entity, property);
  const shape = propertyShape(shapes[entity], property);
  if (!described || !shape) return [];
  return [
    prose.sentences(described.description),
    valuesInWords(prose, shape, described),
    factsInWords(prose, shape, described),
  ];
}

/** The values that may stand there, with what they mean. */
function valuesInWords(
  prose: Prose,
  { values, words, open, list }: PropertyShape,
  described: PropertyDescription,
): string {
  if (!values || values.length > 16) return "";
  const known = values.map(
    (value, index) => `${prose.code(String(value))}: ${prose.sentences(described.values![index]!)}`,
  );
  const others = (words ?? []).map((word) => prose.code(word));
  const head = open ? "Known values, others may stand here too:" : list ? "Any of:" : "One of:";
  return `${head}\n${prose.list([...others, ...known])}`;
}

/** Unit, limits, how it is written, an example, and what Microsoft calls it. */
function factsInWords(prose: Prose, shape: PropertyShape, described: PropertyDescription): string {
  const { unit, minimum, maximum, source } = described;
  const format = shape.format && descriptions.formats[shape.format];
  const lines: string[] = [];
  if (format) lines.push(prose.sentences(format));
  if (unit && !format) lines.push(`Unit: ${unit}.`);
  if (minimum !== undefined && maximum !== undefined) lines.push(`From ${minimum} to ${maximum}.`);
  else if (minimum !== undefined) lines.push(`At least ${minimum}.`);
  const example = exampleInWords(described.examples);
  if (example && !shape.values) lines.push(`Example: ${example.map(prose.code).join(", ")}.`);
  if (source) lines.push(`Microsoft: ${prose.code(source)}`);
  return prose.list(lines);
}

function exampleInWords(examples: readonly Example[]): string[] | undefined {
  const plain = examples.filter((example) => typeof example !== "object");
  if (plain.length > 0) return plain.slice(0, 2).map(String);
  const list = examples[0];
  if (!Array.isArray(list) || list.some((item) => typeof item === "object")) return undefined;
  return [`[${list.join(", ")}]`];
}

/** What an object is: `Disk: a virtual disk of a machine.` */
export function entityParts(prose: Prose, entity: EntityName): string[] {
  return [
    `${prose.bold(kindInWords(entity))}: ${prose.sentences(descriptions.entities[entity].description)}`,
  ];
}
