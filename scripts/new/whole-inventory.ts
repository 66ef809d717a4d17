import { isMap, isScalar, isSeq, type Node, type Pair, parseDocument, type YAMLMap } from "yaml";
import { alternatives, type Definitions, referredName } from "../generate/schema.ts";

/** A property to use once in an inventory. */
export interface Use {
  /** The inventory, in YAML. */
  readonly text: string;
  readonly definitions: Definitions;
  readonly entity: string;
  readonly property: string;
  /** The value as YAML. */
  readonly value: string;
}

/** The inventory with the property at the first object of its entity, in the layout that the object has. */
export function withUse({ text, definitions, entity, property, value }: Use): string {
  const object = firstObject(parseDocument(text).contents, "Inventory", entity, definitions);
  const pair = object?.items.find(isShort);
  if (object === undefined || pair === undefined) {
    throw new Error(`The inventory that uses everything has no '${entity}' in which a line can be put`);
  }
  const end = (pair.value as Node).range![1];
  if (object.flow) return `${text.slice(0, end)}, ${property}: ${value}${text.slice(end)}`;
  const start = (pair.key as Node).range![0];
  const indent = " ".repeat(start - (text.lastIndexOf("\n", start) + 1));
  const lineEnd = text.indexOf("\n", end);
  return `${text.slice(0, lineEnd)}\n${indent}${property}: ${value}${text.slice(lineEnd)}`;
}

/** Whether a pair stands in one line, so that another one can follow it. */
function isShort({ value }: Pair): boolean {
  return isScalar(value) && (value.type === "PLAIN" || value.type === "QUOTE_DOUBLE");
}

function firstObject(
  node: unknown,
  is: string,
  wanted: string,
  definitions: Definitions,
): YAMLMap | undefined {
  if (isSeq(node)) {
    for (const item of node.items) {
      const found = firstObject(item, is, wanted, definitions);
      if (found !== undefined) return found;
    }
  }
  if (!isMap(node)) return undefined;
  if (is === wanted) return node;
  for (const { key, value } of node.items) {
    const property = definitions.entities[is]?.properties?.[String(key)];
    if (property === undefined) continue;
    for (const { $ref } of alternatives(property).schemas) {
      const found = $ref && firstObject(value, referredName($ref), wanted, definitions);
      if (found) return found;
    }
  }
  return undefined;
}
