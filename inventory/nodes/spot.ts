import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import type { Place } from "../../schemas/located.ts";
import { type PropertyShape, propertyShape } from "../../schemas/shape.ts";
import type { InventoryFile } from "../inventory-file.ts";
import type { TextDocument } from "../text/document.ts";
import { lastPartOf } from "../text/parts.ts";
import { lineEnd } from "../text/places.ts";
import { sectionAt, stretchAt } from "../text/spans.ts";
import type { MappingTree, PairTree, Span, Tree } from "../text/tree.ts";
import { InventoryNode } from "./node.ts";

/** What stands at an offset of a file. */
export interface Spot {
  readonly file: InventoryFile;
  readonly offset: number;
  /** The innermost object whose text holds the offset; the top of the file where none does. */
  readonly object: InventoryNode;
  /** The property of the object whose key or value holds the offset. */
  readonly property: string | undefined;
  readonly part: "key" | "value" | undefined;
  /** Which one of a list of plain values. */
  readonly index: number | undefined;
  /** Where that key, value or item of a list stands in the file: an alias by itself, not what it stands for. */
  readonly place: Place | undefined;
  /** The same for the innermost object that is written there, whether or not a node stands for it. */
  readonly written: WrittenSpot;
}

/** A place within an object as it is written, which may lack what it must have, so that no node stands for it. */
export interface WrittenSpot {
  readonly entity: EntityName;
  /** Its node; undefined where it lacks what it must have. */
  readonly node: InventoryNode | undefined;
  /** Its tree, and what the offsets of that count from. Undefined for the top of a file. */
  readonly mapping: MappingTree | undefined;
  readonly start: number;
  readonly property: string | undefined;
  readonly part: "key" | "value" | undefined;
  readonly index: number | undefined;
  readonly place: Place | undefined;
}

/** What stands at an offset, which may be the end of a word. Only the part of the file around it is read. */
export function spotAt(file: InventoryFile, offset: number): Spot {
  const way = wayTo(file, offset);
  const written = way.at(-1)!;
  const { node, property, part, index, place } = way.findLast((step) => step.node !== undefined)!;
  return { file, offset, object: node!, property, part, index, place, written };
}

/** The objects around an offset, from the top of the file to the innermost one. */
export function wayTo(file: InventoryFile, offset: number): readonly WrittenSpot[] {
  const { document, root } = file;
  const top = { entity: "Inventory", node: root, mapping: undefined, start: 0 } as const;
  const section = sectionAt(document.sections, offset);
  if (!section || offset < section.key.start) return [{ ...top, ...nothing }];
  const property = section.name;
  if (offset <= section.key.end)
    return [{ ...top, property, part: "key", index: undefined, place: placeIn(file, 0, section.key) }];
  const stretch = stretchAt(section.stretches, offset);
  const tree = stretch?.tree();
  const shape = propertyShape(shapes.Inventory, property);
  // Of sections of the same name the last one counts.
  const isLast = document.sections.findLast(({ name }) => name === property) === section;
  const fact = { shape, recorded: isLast ? root.fact(property) : undefined };
  if (!stretch || !tree) return [{ ...top, ...nothing, property, part: "value" }];
  const walk = new Walk(file, offset, stretch.start);
  const whole = section.isList
    ? { start: section.stretches[0]!.start, end: section.stretches.at(-1)!.end }
    : { start: tree.start + stretch.start, end: tree.end + stretch.start };
  const isWithin = section.isList || offset <= endOf(document, tree, stretch.start);
  if (!isWithin) return [{ ...top, ...nothing }];
  const step = { ...top, property, part: "value", index: undefined, place: placeIn(file, 0, whole) } as const;
  if (section.isList) walk.item(tree, stretch.index!, fact, step);
  else walk.value(tree, fact, step);
  return walk.way;
}

const nothing = { property: undefined, part: undefined, index: undefined, place: undefined } as const;

/** What a property holds: by the schema, and by the node that has it. */
interface Fact {
  readonly shape: PropertyShape | undefined;
  readonly recorded: unknown;
}

/** Goes down the tree and the nodes together. */
class Walk {
  readonly way: WrittenSpot[] = [];
  readonly #file: InventoryFile;
  readonly #offset: number;
  /** What the offsets of the tree count from. */
  readonly #start: number;

  constructor(file: InventoryFile, offset: number, start: number) {
    this.#file = file;
    this.#offset = offset;
    this.#start = start;
  }

  /** @param step the object around it, and the property that has the value */
  value(tree: Tree, fact: Fact, step: WrittenSpot): void {
    const { shape, recorded } = fact;
    // What comes from an anchor stands there, not here.
    if ("origin" in tree && tree.origin) this.way.push(step);
    else if (tree.kind === "mapping" && shape?.entity && !shape.list && this.#isIn(tree)) {
      this.way.push(step);
      this.#object(tree, shape.entity, recorded);
    } else if (tree.kind === "sequence" && shape?.list) {
      const offset = this.#offset - this.#start;
      const index = indexAt(tree.items, offset, (item) => this.#end(item) - this.#start);
      if (index === undefined) this.way.push(step);
      else this.item(tree.items[index]!, index, fact, step);
    } else this.way.push(step);
  }

  /** @param list the property that has the list */
  item(tree: Tree, index: number, list: Fact, step: WrittenSpot): void {
    const { shape, recorded } = list;
    const isAlias = "origin" in tree && tree.origin !== undefined;
    if (tree.kind === "mapping" && shape?.entity && !isAlias) {
      this.way.push(step);
      if (this.#isIn(tree)) this.#object(tree, shape.entity, itemOf(recorded, index));
      return;
    }
    if (!this.#isIn(tree)) this.way.push(step);
    else
      this.way.push({
        ...step,
        index: shape?.entity === undefined ? index : undefined,
        place: placeIn(this.#file, this.#start, tree),
      });
  }

  #object(tree: MappingTree, entity: EntityName, value: unknown): void {
    const start = this.#start;
    const node = value instanceof InventoryNode ? value : undefined;
    const step = { entity, node, mapping: tree, start, ...nothing };
    const pair = this.#pairAt(tree);
    if (!pair) {
      this.way.push(step);
      return;
    }
    const { key } = pair;
    const property = key.name;
    if (this.#offset <= key.end + start) {
      this.way.push({ ...step, property, part: "key", place: placeIn(this.#file, start, key) });
      return;
    }
    const shape = propertyShape(shapes[entity], property);
    const isLast = tree.pairs.findLast((each) => each.key.name === property) === pair;
    const recorded = isLast ? node?.fact(property) : undefined;
    const place = placeIn(this.#file, start, pair.value);
    this.value(pair.value, { shape, recorded }, { ...step, property, part: "value", place });
  }

  /** The pair whose key or value holds the offset; what a merge key brings in stands elsewhere. */
  #pairAt(tree: MappingTree): PairTree | undefined {
    const start = this.#start;
    const own = tree.pairs.filter(({ key }) => key.origin === undefined);
    const pair = own.findLast(({ key }) => key.start + start <= this.#offset);
    if (!pair) return undefined;
    const end = Math.max(pair.key.end + start, this.#end(pair.value));
    return this.#offset <= end ? pair : undefined;
  }

  #isIn(tree: Tree): boolean {
    return this.#offset >= tree.start + this.#start && this.#offset <= this.#end(tree);
  }

  #end(tree: Tree): number {
    return endOf(this.#file.document, tree, this.#start);
  }
}

/** The end of a value; where it is yet to be written, the end of its line, so that an editor can ask what may stand there. */
function endOf({ text, isJson }: TextDocument, tree: Tree, start: number): number {
  const end = tree.end + start;
  const last = lastPartOf(tree);
  if (last.start < last.end || isJson) return end;
  const rest = text.slice(end, lineEnd(text, end));
  return end + /^[ \t]*/.exec(rest)![0].length;
}

/** Which of some parts, in the order of the text, holds an offset or ends with it; the first that ends with it yields. */
function indexAt<Part extends Span>(
  parts: readonly Part[],
  offset: number,
  end: (part: Part) => number,
): number | undefined {
  const index = parts.findLastIndex((part) => part.start <= offset);
  return index >= 0 && offset <= end(parts[index]!) ? index : undefined;
}

/** The node of an item. Items that cannot be used have none, so that a node may stand further to the front than its item. */
function itemOf(list: unknown, index: number): unknown {
  if (!Array.isArray(list)) return undefined;
  for (let at = Math.min(index, list.length - 1); at >= 0; at--) {
    const node: unknown = list[at];
    if (!(node instanceof InventoryNode)) continue;
    if (node.index === index) return node;
    if (node.index < index) return undefined;
  }
  return undefined;
}

function placeIn({ path }: InventoryFile, start: number, span: Span): Place {
  return { file: path, start: span.start + start, end: span.end + start };
}
