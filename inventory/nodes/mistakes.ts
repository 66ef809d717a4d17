import { shapes } from "../../schemas/generated/shapes.ts";
import { propertyShape, type Shape } from "../../schemas/shape.ts";
import type { SchemaError } from "../../schemas/validator.ts";
import { isKnownRegion } from "../../schemas/values/region.ts";
import type { Remedy, SchemaProblem } from "../inventory-file.ts";
import { InventoryNode } from "./node.ts";
import { schemaMessage } from "./schema-messages.ts";
import { propertyOfText } from "./text-for-object.ts";
import { meantProperties } from "./unknown-property.ts";
import { noteUnusable } from "./unusable.ts";

/** Where an error was found: the nearest node above it, and which of its properties (and which item) is at fault. */
interface Fault {
  readonly node: InventoryNode;
  readonly property: string | undefined;
  readonly index: number | undefined;
  /** What stands there; of a key that the object does not have, what stands under it. */
  readonly value: unknown;
}

/**
 * Turns the validator's errors into problems, and takes what is at fault out of the nodes: the fact becomes unrecorded.
 * A part without what it must have (a disk without name) takes the list it stands in along, since the list would no
 * longer say what there is.
 *
 * @returns false when the object itself lacks what it must have
 */
export function applyMistakes(
  root: InventoryNode,
  found: readonly SchemaError[],
  problems: SchemaProblem[],
): boolean {
  const errors = found.filter((error) => !isFollowUp(error, root));
  const faults = errors.map((error) => faultOf(root, error.instancePath));
  // First of all: a key such as `at` hides what every node has.
  for (const [index, error] of errors.entries()) {
    if (error.keyword !== "additionalProperties") continue;
    const { additionalProperty: key } = error.params;
    const { node } = faults[index]!;
    faults[index] = { ...faults[index]!, value: Reflect.get(node, key) };
    Reflect.deleteProperty(node, key);
  }
  for (const [index, error] of errors.entries()) problems.push(problemAt(faults[index]!, error));
  let usable = true;
  for (const [index, error] of errors.entries()) {
    const { node, property } = faults[index]!;
    let isWhole = node !== root;
    if (error.keyword === "additionalProperties") {
      noteUnusable(node, error.params.additionalProperty);
      isWhole = true;
    } else if (property !== undefined) isWhole = forget(node, property, root);
    else if (isWhole) isWhole = forget(node.parent!, node.property, root);
    usable &&= isWhole;
  }
  return usable;
}

/** Whether an object has too many properties only since some are none of its own: those are told one by one. */
function isFollowUp(error: SchemaError, root: InventoryNode): boolean {
  if (error.keyword !== "maxProperties") return false;
  const { node } = faultOf(root, error.instancePath);
  const own = Object.keys(shapes[node.nodeType].properties).filter(
    (property) => node.fact(property) !== undefined,
  );
  return own.length <= error.params.limit;
}

function problemAt(fault: Fault, error: SchemaError): SchemaProblem {
  const { node, property, index, value } = fault;
  const isItem = index !== undefined;
  const message = schemaMessage(error, { entity: node.nodeType, property, isItem, value });
  const remedy = remedyFor(fault, error);
  const problem = { message, node, ...(remedy ? { remedy } : {}) };
  if (error.keyword === "additionalProperties") {
    const key = error.params.additionalProperty;
    return { ...problem, place: () => node.atKey(key) };
  }
  // An empty value has no extent to squiggle.
  if (value === null && property !== undefined && index === undefined)
    return { ...problem, place: () => node.atKey(property) };
  return { ...problem, place: () => node.at(property, index) };
}

function remedyFor({ node, property, index, value }: Fault, error: SchemaError): Remedy | undefined {
  if (error.keyword === "additionalProperties") {
    const key = error.params.additionalProperty;
    const meant = meantProperties(node.nodeType, key) ?? [];
    // What stands elsewhere in the object is more than a key, and a key that is there already would stand twice.
    const properties = meant.filter(
      (way) => !way.includes(".") && node.fact(way) === undefined && fits(value, shapes[node.nodeType], way),
    );
    return properties.length > 0 ? { kind: "rename-key", properties } : undefined;
  }
  if (property === undefined) return undefined;
  const shape = propertyShape(shapes[node.nodeType], property);
  if (shape?.entity === undefined || (shape.list && index === undefined)) return undefined;
  const text = propertyOfText(shape.entity, value, shape.text);
  return text === undefined ? undefined : { kind: "object-of-text", property: text };
}

/** Whether a value may stand under a property: a region of Azure, as `location: westeurope` has it, is no site and no vault. */
function fits(value: unknown, entity: Shape, property: string): boolean {
  const isRegion = typeof value === "string" && isKnownRegion(value);
  return !isRegion || propertyShape(entity, property)?.format === "azure-region";
}

/**
 * Takes a fact out. An object that must have it goes along, with the part or list that it stands in.
 *
 * @returns false where that is the root
 */
function forget(node: InventoryNode, property: string, root: InventoryNode): boolean {
  InventoryNode.record(node, property, undefined);
  noteUnusable(node, property);
  if (!propertyShape(shapes[node.nodeType], property)?.required) return true;
  return node !== root && forget(node.parent!, node.property, root);
}

function faultOf(root: InventoryNode, instancePath: string): Fault {
  let node = root;
  let property: string | undefined;
  let index: number | undefined;
  let value: unknown = root;
  for (const segment of instancePath.split("/").slice(1)) {
    const name = segment.replaceAll("~1", "/").replaceAll("~0", "~");
    if (property === undefined) property = name;
    else index = Number(name);
    value = (value as Record<string, unknown> | undefined)?.[name];
    if (value instanceof InventoryNode) {
      node = value;
      property = undefined;
      index = undefined;
    }
  }
  return { node, property, index, value };
}
