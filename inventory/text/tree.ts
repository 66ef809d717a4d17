/**
 * The located tree: what a text says, with the place of every key and value. Both YAML readers build it.
 *
 * Offsets are UTF-16 units, end-exclusive, counted from the start of the stretch the tree was read from, so that
 * a stretch that an edit did not touch keeps its tree.
 *
 * Places: a quoted scalar includes its quotes, a block scalar begins at its `|` or `>` and ends with its last line of
 * content, a flow collection includes its brackets, a block collection reaches from its first key or dash to the end
 * of its last value. Anchors and tags lie outside of the span.
 */

/** A half-open stretch of text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/**
 * What every value may carry beside its place.
 *
 * A value that comes from an anchor is placed where it is used: its span is the alias (`*name`), and `origin` is the
 * place of the anchored value, in offsets of the whole text. Only expanded trees have origins.
 */
export interface Anchored {
  readonly anchor?: string | undefined;
  readonly origin?: Span | undefined;
}

/** A value without parts. `raw` is what stands in the text when that differs from `value` (the number `5.10`). */
export interface ScalarTree extends Span, Anchored {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** The text as written, where a plain scalar was read as a number, boolean or null whose text is another. */
  readonly raw?: string | undefined;
}

/** A key of a mapping. A key that is not a string stands as its text. */
export interface KeyTree extends Span {
  readonly name: string;
  /** Where the key itself stands, for a key that an anchor or a merge key brought in. In offsets of the whole text. */
  readonly origin?: Span | undefined;
}

/** A key and its value. A key without value has a null scalar of length 0 behind the colon. */
export interface PairTree {
  readonly key: KeyTree;
  readonly value: Tree;
}

/** A mapping, its pairs in the order of the text, duplicates and merge keys (`<<`) as they stand. */
export interface MappingTree extends Span, Anchored {
  readonly kind: "mapping";
  readonly pairs: readonly PairTree[];
}

/** A sequence. */
export interface SequenceTree extends Span, Anchored {
  readonly kind: "sequence";
  readonly items: readonly Tree[];
}

/** `*name`: the value that the anchor of that name carries. The span is the alias, star included. */
export interface AliasTree extends Span {
  readonly kind: "alias";
  readonly name: string;
}

/**
 * Any node of the located tree. As written, it may hold aliases and merge keys. `Stretch.tree()` gives it expanded:
 * no alias and no merge key is left in it (see anchors.ts), so that whoever reads an inventory need not know of them.
 */
export type Tree = ScalarTree | MappingTree | SequenceTree | AliasTree;

/** Something that is wrong with the text itself. The message is a sentence for people, with what to do. */
export interface TextProblem extends Span {
  readonly message: string;
  /** For a key that is given twice: where it stands first. */
  readonly first?: Span | undefined;
}

/** A node that carries an anchor, for the aliases further down. */
export interface AnchorTree {
  readonly name: string;
  readonly tree: Tree;
}

/** What a reader made of a stretch. */
export interface Reading {
  /** `undefined` where the stretch holds nothing but comments. */
  readonly tree: Tree | undefined;
  /** The anchors of the stretch in the order of the text. */
  readonly anchors: readonly AnchorTree[];
  /** What is wrong with the text, in offsets of the stretch. */
  readonly problems: readonly TextProblem[];
  /** Whether the tree holds aliases or merge keys, so that it must be expanded before use. */
  readonly hasAliases: boolean;
  /** Whether the text isn't valid YAML or JSON, so that the tree is only what could be made of it. */
  readonly isBroken: boolean;
}
