/** The outline of a text: what is needed of it to know what may be written at its end. */

/** What a text is quoted with. */
export type Quote = '"' | "'";

/** What opens a flow collection. */
export type FlowBracket = "{" | "[";

/** A key of a mapping, with its value where that is a text. */
export interface Entry {
  readonly name: string;
  readonly start: number;
  readonly end: number;
  /** The text behind it. */
  value: string | undefined;
  /** Whether anything stands behind it. */
  hasValue: boolean;
}

/** A mapping or a list. */
export interface Container {
  readonly kind: "mapping" | "sequence";
  readonly isFlow: boolean;
  /** Where its keys or dashes stand. In a flow collection where its first line of its own begins; negative: it has none. */
  column: number;
  readonly start: number;
  readonly parent: Container | undefined;
  /** The key of the parent that it is the value of; undefined for an item of a list. */
  readonly key: string | undefined;
  /** The keys of a mapping. */
  readonly entries: Entry[];
  /** The items of a list: texts, empty for an object, undefined where nothing stands behind the dash yet. */
  readonly items: (string | undefined)[];
}

/** What was being written where a text ends. */
export interface Ending {
  /**
   * - `line`: a line of its own in block style, from `column` on
   * - `item`: what follows a dash, from `column` on
   * - `value`: the value of the last key of the innermost mapping
   * - `key`, `flow-item`: a key or an item of a flow collection
   * - `comment`: `partial` is where its `#` stands
   * - `nothing`: what cannot be completed
   */
  readonly kind: "line" | "item" | "value" | "key" | "flow-item" | "comment" | "nothing";
  readonly column: number;
  /** Where the word begins that is being written, its quote included; undefined where there is none yet. */
  readonly partial: number | undefined;
  readonly quote: Quote | undefined;
  /** Whether a space is missing before what follows: right behind a dash or colon. */
  readonly isTight: boolean;
}

/** The outline of a text. */
export interface Outline {
  /** All mappings and lists, outer ones before inner ones. The first one is the text as a whole. */
  readonly containers: readonly Container[];
  /** Those that are open where the text ends, the innermost last. */
  readonly stack: readonly Container[];
  readonly ending: Ending;
}

/** A mapping or list without parts yet. */
export function newContainer(
  kind: Container["kind"],
  { isFlow, column, start }: Pick<Container, "isFlow" | "column" | "start">,
  parent?: Container,
  key?: string,
): Container {
  return { kind, isFlow, column, start, parent, key, entries: [], items: [] };
}
