import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import { alternatives, type Definitions, referredName } from "../generate/schema.ts";

/** A fact to record in an inventory. */
export interface RecordedFact {
  readonly definitions: Definitions;
  readonly entity: string;
  readonly property: string;
  /** The value as JSON. */
  readonly value: string;
}

/**
 * An inventory, in YAML or JSON, with a fact recorded at the objects of its entity, in the layout that each object has.
 *
 * @param which all of them, or only the first
 */
export function withFact(text: string, fact: RecordedFact, which: "all" | "first"): string {
  const { contents } = parseDocument(text);
  const objects = objectsIn(contents, "Inventory", fact);
  // From the end, so that the places before stay what they are.
  return objects
    .slice(0, which === "first" ? 1 : undefined)
    .toReversed()
    .reduce((before, object) => insertInto(before, object, fact), text);
}

function insertInto(text: string, object: YAMLMap, { property, value }: RecordedFact): string {
  const pair = object.items.findLast(isShort);
  if (pair === undefined) return text;
  const { range } = pair.key as Node;
  const [start] = range!;
  const end = (pair.value as Node).range![1];
  const lineStart = text.lastIndexOf("\n", start) + 1;
  const isOnLineOfItsOwn = /^[\s-]*$/.test(text.slice(lineStart, start));
  const written = text[start] === '"' ? `"${property}": ${value}` : `${property}: ${value}`;
  const next = `\n${" ".repeat(start - lineStart)}${written}`;
  if (object.flow) {
    return `${text.slice(0, end)},${isOnLineOfItsOwn ? next : ` ${written}`}${text.slice(end)}`;
  }
  const lineEnd = text.indexOf("\n", end);
  return text.slice(0, lineEnd) + next + text.slice(lineEnd);
}

/** Whether a pair stands in one line, so that another one can follow it. */
function isShort({ value }: Pair): boolean {
  return isScalar(value) && (value.type === "PLAIN" || value.type === "QUOTE_DOUBLE");
}

/** The objects of the fact's entity below a node, in the order of the text. */
function objectsIn(node: unknown, is: string, fact: RecordedFact): YAMLMap[] {
  if (isSeq(node)) return node.items.flatMap((item) => objectsIn(item, is, fact));
  if (!isMap(node)) return [];
  if (is === fact.entity) return [node];
  return node.items.flatMap(({ key, value }) => {
    const property = fact.definitions.entities[is]?.properties?.[String(key)];
    const references = property ? alternatives(property).schemas.flatMap(({ $ref }) => $ref ?? []) : [];
    return references.flatMap((reference) => objectsIn(value, referredName(reference), fact));
  });
}
