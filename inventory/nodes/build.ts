import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { validators } from "../../schemas/generated/validate.js";
import { type PropertyShape, propertyShape, type ValueFormat } from "../../schemas/shape.ts";
import type { SchemaProblem, UnlistedValue } from "../inventory-file.ts";
import { JSON_COMMENT_KEY } from "../text/json-comment-key.ts";
import type { MappingTree, ScalarTree, Tree } from "../text/tree.ts";
import { valueOfTree } from "../text/value-of-tree.ts";
import { nodeClasses } from "./classes.ts";
import { meantValue } from "./meant-value.ts";
import { applyMistakes } from "./mistakes.ts";
import { InventoryNode, type NodeSource } from "./node.ts";
import { isPlaceholder, maySayNothing } from "./placeholder.ts";
import { formatMessage, schemaMessage } from "./schema-messages.ts";
import { propertyOfText } from "./text-for-object.ts";
import { noteUnlisted, noteUnusable } from "./unusable.ts";
import { usableValue } from "./usable-value.ts";

/** What is noted of the values of a file while its nodes are made. */
export interface Remarks {
  readonly problems: SchemaProblem[];
  /** Objects with a value that is spelled in another way than the usual one. */
  readonly respelled: Set<InventoryNode>;
  readonly unlisted: UnlistedValue[];
}

/** What is noted of a text that has not been looked at. */
export function noRemarks(): Remarks {
  return { problems: [], respelled: new Set(), unlisted: [] };
}

/** A value that is still text and becomes a typed value once the schema has approved of it. */
interface Pending {
  readonly node: InventoryNode;
  readonly property: string;
  readonly shape: PropertyShape;
}

/** Where an object stands: under which property of which other one, and as which item of its list (-1 for none). */
export interface NodePosition {
  readonly parent: InventoryNode | undefined;
  readonly property: string;
  readonly index: number;
}

/**
 * Makes an inventory node of a tree, with everything below it: checked against the schema, sizes, versions, regions and
 * addresses as typed values. What the schema does not allow is a problem and leaves its fact unrecorded, so that no
 * rule meets a value that it does not know; so does what is none of a dated list, which is no problem.
 *
 * @returns undefined for an object without what it must have: nothing can be said of a machine without name
 */
export function buildNode(
  entity: EntityName,
  { tree, source }: { readonly tree: Tree; readonly source: NodeSource },
  position: NodePosition,
  remarks: Remarks,
): InventoryNode | undefined {
  const { problems } = remarks;
  if (tree.kind !== "mapping") {
    problems.push(notAnObject(entity, { tree, source }, position.parent!));
    return undefined;
  }
  const builder = new Builder(remarks);
  const node = builder.node(entity, tree, position, source);
  const validate = validators[entity];
  const usable = validate(node) || applyMistakes(node, validate.errors ?? [], problems);
  for (const each of builder.pending) makeTyped(each, remarks);
  return usable ? node : undefined;
}

function notAnObject(
  entity: EntityName,
  { tree, source: { file, offset } }: { readonly tree: Tree; readonly source: NodeSource },
  node: InventoryNode,
): SchemaProblem {
  const error = { keyword: "type", instancePath: "", params: { type: "object" } } as const;
  const value = valueOfTree(tree);
  const property = propertyOfText(entity, value);
  return {
    message: schemaMessage(error, { entity, property: undefined, isItem: false, value }),
    node,
    ...(property === undefined ? {} : { remedy: { kind: "object-of-text", property } }),
    place: () => ({ file, start: tree.start + offset, end: tree.end + offset }),
  };
}

/** Makes the nodes of an object and of all below it, and notes which of their values are still text. */
class Builder {
  readonly pending: Pending[] = [];
  readonly #remarks: Remarks;

  constructor(remarks: Remarks) {
    this.#remarks = remarks;
  }

  /** @param source for the object that all others are parts of */
  node(entity: EntityName, tree: MappingTree, position: NodePosition, source?: NodeSource): InventoryNode {
    const { parent, property, index } = position;
    const node = new nodeClasses[entity](parent, property, index, source);
    const shape = shapes[entity];
    for (const { key, value } of tree.pairs) {
      if (key.name === JSON_COMMENT_KEY) continue;
      const known = propertyShape(shape, key.name);
      if (known) InventoryNode.record(node, key.name, this.#value(value, known, node, key.name));
      // A key such as `__proto__` must become a property like any other, for the schema to refuse it.
      else
        Object.defineProperty(node, key.name, {
          value: valueOfTree(value),
          enumerable: true,
          configurable: true,
          writable: true,
        });
    }
    return node;
  }

  #value(tree: Tree, shape: PropertyShape, parent: InventoryNode, property: string): unknown {
    const { entity, format, list } = shape;
    if (list && tree.kind !== "sequence") return valueOfTree(tree);
    const isPending =
      format === "text" ? maySayNothing(property, shape) && holdsPlaceholder(tree) : format !== undefined;
    if (isPending && (list || tree.kind === "scalar")) this.pending.push({ node: parent, property, shape });
    if (list && tree.kind === "sequence")
      return tree.items.map((item, index) =>
        entity && item.kind === "mapping"
          ? this.node(entity, item, { parent, property, index })
          : this.#plainFact(item, shape, parent, property),
      );
    return entity && tree.kind === "mapping"
      ? this.node(entity, tree, { parent, property, index: -1 })
      : this.#plainFact(tree, shape, parent, property);
  }

  /** A value that is no object, or none that the schema knows. */
  #plainFact(tree: Tree, shape: PropertyShape, node: InventoryNode, property: string): unknown {
    const written = writtenFact(tree, shape);
    const meant = meantValue(shape, written);
    if (meant !== written) this.#remarks.respelled.add(node);
    if (!isUnlisted(shape, meant)) return meant;
    noteUnlisted(node, property, meant);
    this.#remarks.unlisted.push({ node, property, value: meant });
    return undefined;
  }
}

/** Whether a text is none of the values that Azure had on the day of a list. */
function isUnlisted({ knownOn, values, words }: PropertyShape, value: unknown): value is string {
  return (
    knownOn !== undefined &&
    typeof value === "string" &&
    value !== "" &&
    !values!.includes(value) &&
    !words?.includes(value)
  );
}

/** What a text says for a property, as it is spelled. */
function writtenFact(tree: Tree, { format }: PropertyShape): unknown {
  return tree.kind === "scalar" && TEXTS.has(format) ? textOf(tree) : valueOfTree(tree);
}

/** Whether a text stands there that says nothing, or one of several. */
function holdsPlaceholder(tree: Tree): boolean {
  if (tree.kind === "sequence") return tree.items.some(holdsPlaceholder);
  return tree.kind === "scalar" && typeof tree.value === "string" && isPlaceholder(tree.value);
}

/** Formats that go by the text as written: the version 5.10 is not 5.1, the name 0815 is not 815. */
const TEXTS: ReadonlySet<ValueFormat | undefined> = new Set<ValueFormat>(["text", "dotted-version"]);

function textOf(tree: ScalarTree): ScalarTree["value"] {
  return typeof tree.value === "number" ? (tree.raw ?? String(tree.value)) : tree.value;
}

function makeTyped({ node, property, shape }: Pending, { problems, respelled }: Remarks): void {
  const value = node.fact(property);
  const isWritten = value !== undefined;
  if (Array.isArray(value)) {
    const typed = value.map((item) => usableValue(item, property, shape));
    InventoryNode.record(node, property, typed.includes(undefined) ? undefined : typed);
    for (const [index, item] of value.entries()) {
      if (typed[index] === undefined) problems.push(noSuchValue({ node, property, shape }, item, index));
    }
  } else if (value !== undefined && typeof value !== "object") {
    const typed = usableValue(value, property, shape);
    InventoryNode.record(node, property, typed);
    if (typeof typed === "string" && typed !== value) respelled.add(node);
    if (typed === undefined) problems.push(noSuchValue({ node, property, shape }, value, undefined));
  }
  if (isWritten && node.fact(property) === undefined) noteUnusable(node, property);
}

function noSuchValue(
  { node, property, shape }: Pending,
  value: unknown,
  index: number | undefined,
): SchemaProblem {
  return { message: formatMessage(shape, property, value), node, place: () => node.at(property, index) };
}
