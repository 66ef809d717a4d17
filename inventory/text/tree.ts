/**
 * The located tree: what a text says, with the place of every key and value. Both YAML readers build it.
 *
 * Offsets are UTF-16 units, end-exclusive, counted from the start of the stretch the tree was read from, so that
 * a stretch that an edit did not touch keeps its tree.
 */

/** A half-open stretch of text, in UTF-16 units. */
export interface Span {
  readonly start: number;
  readonly end: number;
}

/** A value without parts. `raw` is what stands in the text when that differs from `value` (the number `5.10`). */
export interface ScalarTree extends Span {
  readonly kind: "scalar";
  readonly value: string | number | boolean | null;
  /** The text as written, for a plain (unquoted) scalar that was read as a number, boolean or null. */
  readonly raw?: string | undefined;
  readonly anchor?: string | undefined;
}

/** A key of a mapping. A key that is not a string stands as its text. */
export interface KeyTree extends Span {
  readonly name: string;
}

/** A key and its value. A key without value has a null scalar of length 0 behind the colon. */
export interface PairTree {
  readonly key: KeyTree;
  readonly value: Tree;
}

/** A mapping, its pairs in the order of the text, duplicates and merge keys (`<<`) as they stand. */
export interface MappingTree extends Span {
  readonly kind: "mapping";
  readonly pairs: readonly PairTree[];
  readonly anchor?: string | undefined;
}

/** A sequence. */
export interface SequenceTree extends Span {
  readonly kind: "sequence";
  readonly items: readonly Tree[];
  readonly anchor?: string | undefined;
}

/** `*name`: the value that the anchor of that name carries. The span is the alias, star included. */
export interface AliasTree extends Span {
  readonly kind: "alias";
  readonly name: string;
}

/** Any node of the located tree. */
export type Tree = ScalarTree | MappingTree | SequenceTree | AliasTree;

/** Something that is wrong with the text itself. The message is a sentence for people, with what to do. */
export interface TextProblem extends Span {
  readonly message: string;
}
