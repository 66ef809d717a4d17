import type { EntityName } from "../../schemas/generated/types.ts";
import type { Located, Place } from "../../schemas/located.ts";
import type { KeyTree, MappingTree, PairTree, Span, Tree } from "../text/tree.ts";

/** Where a node's text is found again: nodes keep no tree, since places are only asked for by findings. */
export interface NodeSource {
  /** Path of the file. */
  readonly file: string;
  /** What is added to the offsets of the tree, in UTF-16 units: where the stretch begins in the file. */
  readonly offset: number;
  /** The node's own tree, read again if need be. */
  tree(): Tree;
}

/** How a node's class is made into a node: `index` is -1 where the property is no list. */
export type InventoryNodeClass = new (
  parent: InventoryNode | undefined,
  property: string,
  index: number,
  source: NodeSource | undefined,
) => InventoryNode;

/** A node as its facts by name. */
type Facts = Record<string, unknown>;

let made = 0;

/**
 * An object of the inventory. Its facts are own properties, undefined where they are not recorded; what it is and where
 * it stands is told by members of the prototype, so that no fact can be mistaken for one of them.
 */
export class InventoryNode implements Located {
  #parent: InventoryNode | undefined;
  readonly #property: string;
  #index: number;
  #source: NodeSource | undefined;
  readonly #ordinal = made++;

  /** @param source for the top of a file and for the items of its lists; the parts of an item share the item's */
  constructor(
    parent: InventoryNode | undefined,
    property: string,
    index: number,
    source: NodeSource | undefined,
  ) {
    this.#parent = parent;
    this.#property = property;
    this.#index = index;
    this.#source = source;
  }

  /** The entity's name. Every generated class gives its own. */
  get nodeType(): EntityName {
    throw new Error("A node is made of its entity's class.");
  }

  get parent(): InventoryNode | undefined {
    return this.#parent;
  }

  /** Which of all nodes one is, in the order in which they were made: see NodeTable. -1 for a name that a list declares. */
  static ordinalOf(node: Located): number {
    return #ordinal in node ? node.#ordinal : -1;
  }

  /** The property of the parent that this node stands under; empty at the top of a file. */
  get property(): string {
    return this.#property;
  }

  /** Which item of the parent's list this is, counted from 0 as they are written; -1 where it stands in no list. */
  get index(): number {
    return this.#index;
  }

  fact(property: string): unknown {
    return (this as unknown as Facts)[property];
  }

  /**
   * Sets what is recorded under a property; undefined takes it out. Only while an inventory is read, when keys that the
   * schema is yet to refuse may hide a node's own members: hence no member.
   */
  static record(node: InventoryNode, property: string, value: unknown): void {
    (node as unknown as Facts)[property] = value;
  }

  /** Puts an item of a file's list, or its top, and all that is in it, to where it stands after an edit elsewhere in the file. */
  moveTo(parent: InventoryNode | undefined, index: number, source: NodeSource): void {
    this.#parent = parent;
    this.#index = index;
    this.#source = source;
  }

  /** The place of the whole object, from its first key or bracket to its end; for the top of a file, an empty one. */
  extent(): Place {
    return this.#place(this.#tree());
  }

  at(property?: string, index?: number): Place {
    const tree = this.#mapping();
    const named = property === undefined ? undefined : valueIn(tree, property);
    if (named === undefined) return this.#nameplate(tree);
    const item = index !== undefined && named.kind === "sequence" ? named.items[index] : undefined;
    return this.#place(item ?? named);
  }

  atKey(property: string): Place {
    const tree = this.#mapping();
    const key = keyIn(tree, property);
    return key ? this.#place(key) : this.#nameplate(tree);
  }

  // The name is what a person looks for; an object without one is shown by its first key, or by the key it stands at.
  #nameplate(tree: MappingTree | undefined): Place {
    const name = valueIn(tree, "name");
    if (name?.kind === "scalar") return this.#place(name);
    const first = tree?.pairs[0];
    if (first) return this.#place(first.key);
    return this.#parent && this.#index < 0 ? this.#parent.atKey(this.#property) : this.#place(this.#tree());
  }

  #place({ start, end, origin }: Span & { readonly origin?: Span | undefined }): Place {
    const { file, offset } = this.#nearestSource();
    return {
      file,
      start: start + offset,
      end: end + offset,
      origin: origin && { file, start: origin.start, end: origin.end },
    };
  }

  #nearestSource(): NodeSource {
    return this.#source ?? this.#parent!.#nearestSource();
  }

  #mapping(): MappingTree | undefined {
    const tree = this.#tree();
    return tree?.kind === "mapping" ? tree : undefined;
  }

  #tree(): Tree {
    if (this.#source) return this.#source.tree();
    const tree = valueIn(this.#parent!.#mapping(), this.#property)!;
    return this.#index >= 0 && tree.kind === "sequence" ? tree.items[this.#index]! : tree;
  }
}

/** The value of a key; of several equal keys the last, as everywhere in YAML. */
function valueIn(tree: MappingTree | undefined, property: string): Tree | undefined {
  return tree && pairIn(tree, property)?.value;
}

function keyIn(tree: MappingTree | undefined, property: string): KeyTree | undefined {
  return tree && pairIn(tree, property)?.key;
}

/** More pairs than any object has properties: all but a few are at fault, and each of them is asked for. */
const MANY = 100;

const pairsOf = new WeakMap<MappingTree, ReadonlyMap<string, PairTree>>();

function pairIn(tree: MappingTree, property: string): PairTree | undefined {
  if (tree.pairs.length <= MANY) return tree.pairs.findLast(({ key }) => key.name === property);
  let pairs = pairsOf.get(tree);
  if (!pairs) {
    pairs = new Map(tree.pairs.map((pair) => [pair.key.name, pair]));
    pairsOf.set(tree, pairs);
  }
  return pairs.get(property);
}
