import { shapes } from "../schemas/generated/shapes.ts";
import type { Inventory as InventoryRoot } from "../schemas/generated/types.ts";
import { validators } from "../schemas/generated/validate.js";
import { propertyShape } from "../schemas/shape.ts";
import type { InventoryFile, SchemaProblem } from "./inventory-file.ts";
import { buildNode, plainValue } from "./nodes/build.ts";
import { nodeClasses } from "./nodes/classes.ts";
import { applyMistakes } from "./nodes/mistakes.ts";
import type { InventoryNode, NodeSource } from "./nodes/node.ts";
import { readText, type Section, type Stretch, type TextDocument } from "./text/document.ts";
import type { MappingTree, TextProblem, Tree } from "./text/tree.ts";

/**
 * Reads the text of one file of an inventory.
 *
 * @param problems what was wrong with the file's bytes already
 */
export function readInventoryFile(
  path: string,
  text: string,
  problems: readonly TextProblem[],
): InventoryFile {
  const document = readText(path, text, problems);
  const schemaProblems: SchemaProblem[] = [];
  const root = new nodeClasses.Inventory(undefined, "", -1, {
    file: path,
    offset: 0,
    tree: () => rootTree(document),
  });
  const facts = root as unknown as Record<string, unknown>;
  for (const section of document.sections) {
    const name = section.key.name;
    const value = valueOfSection(section, root, path, schemaProblems);
    // A key such as `__proto__` must become a property like any other, for the schema to refuse it.
    Object.defineProperty(facts, name, { value, enumerable: true, configurable: true, writable: true });
  }
  const validate = validators.Inventory;
  if (!validate(root)) applyMistakes(root, validate.errors ?? [], schemaProblems);
  return { path, document, root: root as InventoryNode & InventoryRoot, schemaProblems };
}

function valueOfSection(
  { key, items, value }: Section,
  root: InventoryNode,
  path: string,
  problems: SchemaProblem[],
): unknown {
  const shape = propertyShape(shapes.Inventory, key.name);
  if (items === undefined) return value && plainValue(value.tree());
  if (!shape?.entity) return items.map((item) => plainValue(item.tree()));
  const entity = shape.entity;
  return items.flatMap(
    (item, index) =>
      buildNode(entity, item.tree(), root, key.name, index, new ItemSource(path, item), problems) ?? [],
  );
}

/** Finds the text of an item of a top-level list again; the stretch may have moved since. */
class ItemSource implements NodeSource {
  readonly file: string;
  readonly #stretch: Stretch;

  constructor(file: string, stretch: Stretch) {
    this.file = file;
    this.#stretch = stretch;
  }

  get offset(): number {
    return this.#stretch.offset;
  }

  tree(): Tree {
    return this.#stretch.tree();
  }
}

/** The top of a file as a tree, for the places of its keys; a list stands there by its key alone. */
function rootTree({ sections }: TextDocument): MappingTree {
  const pairs = sections.map(({ key, value }) => {
    const tree = value?.tree();
    const span = tree && value ? { start: tree.start + value.offset, end: tree.end + value.offset } : key;
    return { key, value: { kind: "scalar" as const, value: null, start: span.start, end: span.end } };
  });
  return { kind: "mapping", start: 0, end: 0, pairs };
}
