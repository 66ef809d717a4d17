import { shapes } from "../schemas/generated/shapes.ts";
import type { Inventory as InventoryRoot } from "../schemas/generated/types.ts";
import { validators } from "../schemas/generated/validate.js";
import { propertyShape } from "../schemas/shape.ts";
import type { InventoryFile } from "./inventory-file.ts";
import { buildNode, noRemarks, type Remarks } from "./nodes/build.ts";
import { nodeClasses } from "./nodes/classes.ts";
import { meantValue } from "./nodes/meant-value.ts";
import { applyMistakes } from "./nodes/mistakes.ts";
import { InventoryNode, type NodeSource } from "./nodes/node.ts";
import { otherKindOfFile } from "./nodes/other-kind-of-file.ts";
import { forgetUnusable, noteUnusable } from "./nodes/unusable.ts";
import type { TextDocument } from "./text/document.ts";
import { isExtensionKey } from "./text/extension-key.ts";
import { JSON_COMMENT_KEY } from "./text/json-comment-key.ts";
import { type Section, type SectionValue, type Stretch, valuesOf } from "./text/stretches.ts";
import type { MappingTree, Tree } from "./text/tree.ts";
import { valueOfTree } from "./text/value-of-tree.ts";

/** An object that was made of an item of a list at the top of a file. */
interface Item {
  /** The key of the list. */
  readonly section: string;
  readonly node: InventoryNode;
  readonly remarks: Remarks;
}

/** The items of files that are edited, by what their text says: see `Stretch.content`. */
const itemsOf = new WeakMap<InventoryFile, Map<object, Item>>();

/**
 * Makes the nodes of one file of an inventory.
 *
 * @param before the file before an edit. What the edit left as it was keeps its nodes: they stand in the new file from
 *   then on, so the old one must not be used any more
 */
export function readInventoryFile(document: TextDocument, before?: InventoryFile): InventoryFile {
  const remarks = noRemarks();
  const { problems: schemaProblems, respelled, unlisted } = remarks;
  const { path } = document;
  const source = { file: path, offset: 0, tree: remembering(() => rootTree(document)) };
  const root = before ? emptied(before.root, source) : new nodeClasses.Inventory(undefined, "", -1, source);
  const items = document.keepsTrees ? new Items(before) : undefined;
  const reading: FileInMaking = { path, root, remarks, items };
  for (const section of document.sections) {
    if (section.name === JSON_COMMENT_KEY || isExtensionKey(section.name)) continue;
    const value = valueOfSection(section, reading);
    // A key such as `__proto__` must become a property like any other, for the schema to refuse it.
    Object.defineProperty(root, section.name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  const validate = validators.Inventory;
  if (!validate(root)) {
    const other = otherKindOfFile(document, root);
    applyMistakes(root, validate.errors ?? [], other ? [] : schemaProblems);
    if (other) schemaProblems.push(other);
  }
  const says = root as InventoryNode & InventoryRoot;
  const file = { path, document, root: says, schemaProblems, respelled, unlisted };
  if (items) itemsOf.set(file, items.made);
  return file;
}

/** The items of one file: those of the file before the edit that are still there, and those that are made. */
class Items {
  readonly made = new Map<object, Item>();
  readonly #before: ReadonlyMap<object, Item>;
  readonly #taken = new Set<object>();

  constructor(before: InventoryFile | undefined) {
    this.#before = (before && itemsOf.get(before)) ?? new Map();
  }

  /** The item of a list that says the same as before. */
  take({ name }: Section, content: object): Item | undefined {
    const known = this.#before.get(content);
    // A copy says the same as what it was copied from, and is another object.
    if (known?.section !== name || this.#taken.has(content)) return undefined;
    this.#taken.add(content);
    this.made.set(content, known);
    return known;
  }

  /** Takes in an item that was made. */
  add({ name }: Section, content: object, node: InventoryNode, remarks: Remarks): void {
    if (!this.made.has(content)) this.made.set(content, { section: name, node, remarks });
  }
}

/** A file whose nodes are being made. */
interface FileInMaking {
  readonly path: string;
  readonly root: InventoryNode;
  readonly remarks: Remarks;
  /** Where the file is one that is edited. */
  readonly items: Items | undefined;
}

function valueOfSection(section: Section, { path, root, remarks, items }: FileInMaking): unknown {
  const shape = propertyShape(shapes.Inventory, section.name);
  const entity = shape?.entity;
  const nodes: unknown[] = [];
  for (const value of valuesOf(section)) {
    const { tree, index } = value;
    if (index === undefined) {
      const written = valueOfTree(tree);
      const meant = shape ? meantValue(shape, written) : written;
      if (meant !== written) remarks.respelled.add(root);
      return meant;
    }
    if (entity === undefined) {
      nodes.push(valueOfTree(tree));
      continue;
    }
    const source = new ItemSource(path, value);
    // What is not cut into items is made anew with every edit.
    const content = items && section.isList ? value.stretch.content : undefined;
    const kept = content && items!.take(section, content);
    const own = kept?.remarks ?? noRemarks();
    kept?.node.moveTo(root, index, source);
    const position = { parent: root, property: section.name, index };
    const node = kept?.node ?? buildNode(entity, { tree, source }, position, own);
    if (content && node && !kept) items!.add(section, content, node, own);
    for (const problem of own.problems) remarks.problems.push(problem);
    for (const each of own.respelled) remarks.respelled.add(each);
    for (const each of own.unlisted) remarks.unlisted.push(each);
    if (node) nodes.push(node);
    else noteUnusable(root, section.name);
  }
  return nodes;
}

/** The top of a file before an edit, for what it says after it: so that whoever keeps it for what it lacks keeps the top of today. */
function emptied(root: InventoryNode, source: NodeSource): InventoryNode {
  for (const property of Object.keys(root)) {
    if (Object.hasOwn(shapes.Inventory.properties, property)) InventoryNode.record(root, property, undefined);
    else Reflect.deleteProperty(root, property);
  }
  forgetUnusable(root);
  root.moveTo(undefined, -1, source);
  return root;
}

/** Finds the text of an item of a top-level list again; the stretch may have moved since. */
class ItemSource implements NodeSource {
  readonly file: string;
  readonly #stretch: Stretch;
  /** Which item, where the stretch holds the whole list. */
  readonly #index: number | undefined;

  constructor(file: string, { stretch, index }: SectionValue) {
    this.file = file;
    this.#stretch = stretch;
    this.#index = stretch.index === undefined ? index : undefined;
  }

  get offset(): number {
    return this.#stretch.start;
  }

  tree(): Tree {
    const tree = this.#stretch.tree()!;
    return this.#index !== undefined && tree.kind === "sequence" ? tree.items[this.#index]! : tree;
  }
}

/** The trees of items are read again when they are asked for. That of the top is small, and every key at fault asks for it. */
function remembering<Value extends object>(make: () => Value): () => Value {
  let made: Value | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** The top of a file as a tree, for the places of its keys and plain values; a list stands there by its key alone. */
function rootTree({ sections }: TextDocument): MappingTree {
  const pairs = sections.map(({ key, isList, stretches }) => {
    const stretch = isList ? undefined : stretches[0];
    const tree = stretch?.tree();
    const place =
      stretch && tree ? { start: tree.start + stretch.start, end: tree.end + stretch.start } : key;
    return { key, value: { kind: "scalar", value: null, start: place.start, end: place.end } as const };
  });
  return { kind: "mapping", start: 0, end: 0, pairs };
}
