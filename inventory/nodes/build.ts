import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { validators } from "../../schemas/generated/validate.js";
import { type PropertyShape, propertyShape, type ValueFormat } from "../../schemas/shape.ts";
import type { SchemaProblem } from "../inventory-file.ts";
import { JSON_COMMENT_KEY } from "../text/json-comment-key.ts";
import type { MappingTree, ScalarTree, Tree } from "../text/tree.ts";
import { nodeClasses } from "./classes.ts";
import { applyMistakes } from "./mistakes.ts";
import { InventoryNode, type NodeSource } from "./node.ts";
import { formatMessage, schemaMessage } from "./schema-messages.ts";
import { typedValue } from "./typed-values.ts";
import { noteUnusable } from "./unusable.ts";

/** What is noted of the values of a file while its nodes are made. */
export interface Remarks {
  readonly problems: SchemaProblem[];
  /** Objects with a value that is spelled in another way than the usual one. */
  readonly respelled: Set<InventoryNode>;
}

/** A value that is still text and becomes a typed value once the schema has approved of it. */
interface Pending {
  readonly node: InventoryNode;
  readonly property: string;
  readonly shape: PropertyShape;
}

/**
 * Makes an inventory node of a tree, with everything below it: checked against the schema, sizes, versions, regions and
 * addresses as typed values. What the schema does not allow is a problem and leaves its fact unrecorded, so that no
 * rule meets a value that it does not know.
 *
 * @returns undefined for an object without what it must have: nothing can be said of a machine without name
 */
export function buildNode(
  entity: EntityName,
  tree: Tree,
  parent: InventoryNode | undefined,
  property: string,
  index: number,
  source: NodeSource,
  remarks: Remarks,
): InventoryNode | undefined {
  const { problems } = remarks;
  if (tree.kind !== "mapping") {
    problems.push(notAnObject(entity, tree, source));
    return undefined;
  }
  const pending: Pending[] = [];
  const node = makeNode(entity, tree, parent, property, index, source, pending);
  const validate = validators[entity];
  const usable = validate(node) || applyMistakes(node, validate.errors ?? [], problems);
  for (const each of pending) makeTyped(each, remarks);
  return usable ? node : undefined;
}

function notAnObject(entity: EntityName, tree: Tree, { file, offset }: NodeSource): SchemaProblem {
  const error = { keyword: "type", instancePath: "", params: { type: "object" } } as const;
  return {
    message: schemaMessage(error, { entity, property: undefined, isItem: false, value: plainValue(tree) }),
    place: () => ({ file, start: tree.start + offset, end: tree.end + offset }),
  };
}

function makeNode(
  entity: EntityName,
  tree: MappingTree,
  parent: InventoryNode | undefined,
  property: string,
  index: number,
  source: NodeSource | undefined,
  pending: Pending[],
): InventoryNode {
  const node = new nodeClasses[entity](parent, property, index, source);
  const shape = shapes[entity];
  for (const { key, value } of tree.pairs) {
    if (key.name === JSON_COMMENT_KEY) continue;
    const known = propertyShape(shape, key.name);
    if (known) InventoryNode.record(node, key.name, makeValue(value, known, node, key.name, pending));
    // A key such as `__proto__` must become a property like any other, for the schema to refuse it.
    else
      Object.defineProperty(node, key.name, {
        value: plainValue(value),
        enumerable: true,
        configurable: true,
        writable: true,
      });
  }
  return node;
}

function makeValue(
  tree: Tree,
  shape: PropertyShape,
  node: InventoryNode,
  property: string,
  pending: Pending[],
): unknown {
  if (shape.list) {
    if (tree.kind !== "sequence") return plainValue(tree);
    if (shape.format && shape.format !== "text") pending.push({ node, property, shape });
    return tree.items.map((item, index) => makeItem(item, shape, node, property, index, pending));
  }
  if (shape.format && shape.format !== "text" && tree.kind === "scalar")
    pending.push({ node, property, shape });
  return makeItem(tree, shape, node, property, -1, pending);
}

function makeItem(
  tree: Tree,
  shape: PropertyShape,
  parent: InventoryNode,
  property: string,
  index: number,
  pending: Pending[],
): unknown {
  if (tree.kind === "mapping" && shape.entity)
    return makeNode(shape.entity, tree, parent, property, index, undefined, pending);
  if (tree.kind === "scalar" && TEXTS.has(shape.format)) return textOf(tree);
  return plainValue(tree);
}

/** Formats that go by the text as written: the version 5.10 is not 5.1, the name 0815 is not 815. */
const TEXTS: ReadonlySet<ValueFormat | undefined> = new Set<ValueFormat>(["text", "dotted-version"]);

function textOf(tree: ScalarTree): ScalarTree["value"] {
  return typeof tree.value === "number" ? (tree.raw ?? String(tree.value)) : tree.value;
}

/** The value without places, for values that the schema does not know. */
export function plainValue(tree: Tree): unknown {
  switch (tree.kind) {
    case "scalar":
      return tree.value;
    case "sequence":
      return tree.items.map(plainValue);
    case "mapping":
      // A map without prototype: a key may be called `__proto__`.
      return Object.assign(
        Object.create(null),
        Object.fromEntries(tree.pairs.map(({ key, value }) => [key.name, plainValue(value)])),
      );
    case "alias":
      return null;
  }
}

function makeTyped({ node, property, shape }: Pending, { problems, respelled }: Remarks): void {
  const value = node.fact(property);
  const isWritten = value !== undefined;
  if (Array.isArray(value)) {
    const typed = value.map((item) => typedItem(item, shape));
    InventoryNode.record(node, property, typed.includes(undefined) ? undefined : typed);
    for (const [index, item] of value.entries()) {
      if (typed[index] === undefined) problems.push(noSuchValue(node, property, shape, item, index));
    }
  } else if (value !== undefined && typeof value !== "object") {
    const typed = typedItem(value, shape);
    InventoryNode.record(node, property, typed);
    if (typeof typed === "string" && typed !== value) respelled.add(node);
    if (typed === undefined) problems.push(noSuchValue(node, property, shape, value, undefined));
  }
  if (isWritten && node.fact(property) === undefined) noteUnusable(node, property);
}

function typedItem(value: unknown, shape: PropertyShape): unknown {
  if (typeof value === "string" && shape.words?.includes(value)) return value;
  return typedValue(shape.format!, value);
}

function noSuchValue(
  node: InventoryNode,
  property: string,
  { format }: PropertyShape,
  value: unknown,
  index: number | undefined,
): SchemaProblem {
  return { message: formatMessage(format!, property, value), place: () => node.at(property, index) };
}
