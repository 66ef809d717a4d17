import { shapes } from "../schemas/generated/shapes.ts";
import type { Inventory as InventoryRoot } from "../schemas/generated/types.ts";
import { validators } from "../schemas/generated/validate.js";
import { propertyShape } from "../schemas/shape.ts";
import type { InventoryFile, SchemaProblem } from "./inventory-file.ts";
import { buildNode, plainValue, type Remarks } from "./nodes/build.ts";
import { nodeClasses } from "./nodes/classes.ts";
import { applyMistakes } from "./nodes/mistakes.ts";
import type { InventoryNode, NodeSource } from "./nodes/node.ts";
import type { TextDocument } from "./text/document.ts";
import { JSON_COMMENT_KEY } from "./text/json-comment-key.ts";
import { type Section, type SectionValue, type Stretch, valuesOf } from "./text/stretches.ts";
import type { MappingTree, Tree } from "./text/tree.ts";

/** Makes the nodes of one file of an inventory. */
export function readInventoryFile(document: TextDocument): InventoryFile {
  const schemaProblems: SchemaProblem[] = [];
  const remarks: Remarks = { problems: schemaProblems, respelled: new Set() };
  const { path } = document;
  const root = new nodeClasses.Inventory(undefined, "", -1, {
    file: path,
    offset: 0,
    tree: () => rootTree(document),
  });
  for (const section of document.sections) {
    if (section.name === JSON_COMMENT_KEY) continue;
    const value = valueOfSection(section, root, path, remarks);
    // A key such as `__proto__` must become a property like any other, for the schema to refuse it.
    Object.defineProperty(root, section.name, {
      value,
      enumerable: true,
      configurable: true,
      writable: true,
    });
  }
  const validate = validators.Inventory;
  if (!validate(root)) applyMistakes(root, validate.errors ?? [], schemaProblems);
  const { respelled } = remarks;
  return { path, document, root: root as InventoryNode & InventoryRoot, schemaProblems, respelled };
}

function valueOfSection(section: Section, root: InventoryNode, path: string, remarks: Remarks): unknown {
  const entity = propertyShape(shapes.Inventory, section.name)?.entity;
  const nodes: unknown[] = [];
  for (const value of valuesOf(section)) {
    if (value.index === undefined) return plainValue(value.tree);
    if (entity === undefined) nodes.push(plainValue(value.tree));
    else {
      const source = new ItemSource(path, value);
      const node = buildNode(entity, value.tree, root, section.name, value.index, source, remarks);
      if (node) nodes.push(node);
    }
  }
  return nodes;
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
