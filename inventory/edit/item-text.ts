import type { TextDocument } from "../text/document.ts";
import { lineStart } from "../text/places.ts";
import type { MappingTree } from "../text/tree.ts";
import { endsWithBlockScalar } from "./block-scalar.ts";
import { scalarText } from "./scalar-text.ts";
import { lineBreak } from "./text-positions.ts";

/** A value to be written. */
export type FieldValue = string | number | boolean | readonly FieldValue[] | ItemFields;

/** A mapping to be written: names and values, or further mappings. */
export interface ItemFields {
  readonly [key: string]: FieldValue;
}

/** How a mapping is laid out, with what it says of the mappings in it. */
export interface ItemLayout {
  readonly isFlow: boolean;
  /** Whether keys and texts stand in double quotes. */
  readonly isQuoted: boolean;
  /** Whether each key has a line of its own. */
  readonly isSpread: boolean;
  /** How many columns its keys are further right than the mapping begins; where it is spread. */
  readonly step: number;
  /** Whether nothing is left between what is written, as in minified JSON. */
  readonly isTight: boolean;
  /** White space behind the opening bracket of a flow mapping. */
  readonly padding: string;
  readonly lineBreak: string;
  /** What lines are indented with. JSON may have tabs. */
  readonly indent: " " | "\t";
  /** The layout of the mappings in it. */
  readonly inner: ItemLayout | undefined;
}

/**
 * How a mapping of a document is laid out.
 *
 * @param start what the tree's offsets count from
 * @returns undefined for an empty one, and for one that ends with a text in several lines, to which what follows may belong
 */
export function layoutOfItem(
  { text, isJson }: TextDocument,
  tree: MappingTree,
  start: number,
): ItemLayout | undefined {
  if (endsWithBlockScalar(tree, start, text)) return undefined;
  return layoutOf(tree, start, text, isJson);
}

function layoutOf(tree: MappingTree, start: number, text: string, isJson: boolean): ItemLayout | undefined {
  const first = tree.pairs[0];
  if (!first) return undefined;
  const open = tree.start + start;
  const key = first.key.start + start;
  const isFlow = text[open] === "{";
  const indentation = text.slice(lineStart(text, key), key);
  const isSpread = !isFlow || /^\s*$/.test(indentation);
  const opening = text.slice(lineStart(text, open), open);
  const behindKey = text.slice(first.key.end + start, first.value.start + start);
  const nested = tree.pairs.map(({ value }) => value).find((value) => value.kind === "mapping");
  return {
    isFlow,
    isQuoted: isJson || text[key] === '"',
    isSpread,
    step: isFlow && isSpread ? indentation.length - beginOfLine(opening) : 0,
    isTight: isFlow && behindKey === ":",
    padding: isFlow && !isSpread ? text.slice(open + 1, key) : "",
    lineBreak: lineBreak(text),
    indent: indentation.startsWith("\t") ? "\t" : " ",
    inner: nested && innerLayout(nested as MappingTree, first.key.start, { start, text, isJson }),
  };
}

/** The column where a line begins that has a flow mapping at its end or in it: behind its white space and its dashes. */
export function beginOfLine(line: string): number {
  return /^(?:\s|-(?=\s))*/.exec(line)![0].length;
}

/** The layout of a nested mapping; a block one is as much further right than the keys around it as its keys are. */
function innerLayout(
  tree: MappingTree,
  outerKey: number,
  { start, text, isJson }: { readonly start: number; readonly text: string; readonly isJson: boolean },
): ItemLayout | undefined {
  const layout = layoutOf(tree, start, text, isJson);
  if (!layout || layout.isFlow) return layout;
  const column = (offset: number) => offset + start - lineStart(text, offset + start);
  return { ...layout, step: column(tree.pairs[0]!.key.start) - column(outerKey) };
}

/**
 * A mapping as text. Its first line is not indented, since it goes where the mapping begins.
 *
 * @param column where its keys stand if it is a block, where its line begins if it is a flow mapping
 */
export function itemText(fields: ItemFields, layout: ItemLayout, column: number): string {
  return layout.isFlow ? flowText(fields, layout, column) : blockText(fields, layout, column);
}

function blockText(fields: ItemFields, layout: ItemLayout, column: number): string {
  const inner = layout.inner ?? ONE_LINE;
  return Object.entries(fields)
    .map(([name, value]) => {
      const key = `${scalarText(name, layout.isQuoted)}:`;
      const step = Math.max(1, inner.step);
      if (isList(value) && !inner.isFlow && value.some(isMapping)) {
        const before = `${layout.lineBreak}${" ".repeat(column + step)}- `;
        return key + value.map((item) => before + blockValue(item, inner, column + step + 2)).join("");
      }
      if (!isMapping(value) || inner.isFlow) return `${key} ${flowValue(value, inner, layout, column)}`;
      return `${key}${layout.lineBreak}${" ".repeat(column + step)}${blockText(value, inner, column + step)}`;
    })
    .join(layout.lineBreak + " ".repeat(column));
}

/** A line of a list has room for an item in braces up to so many characters. */
const MOST_IN_BRACES = 100;

/** An item of a block list: in braces where it is small. */
function blockValue(item: FieldValue, layout: ItemLayout, column: number): string {
  if (isMapping(item) && column + leastLength(item) > MOST_IN_BRACES) return blockText(item, layout, column);
  const inBraces = flowValue(item, { ...ONE_LINE, isQuoted: layout.isQuoted }, layout, column);
  const isSmall = column + inBraces.length <= MOST_IN_BRACES;
  return isMapping(item) && !isSmall ? blockText(item, layout, column) : inBraces;
}

/** As many characters as a value has at least in braces: an import writes thousands of items, and most of them do not fit. */
function leastLength(value: FieldValue): number {
  if (typeof value === "string") return value.length;
  if (isList(value)) return value.reduce((sum: number, item) => sum + leastLength(item), 0);
  if (!isMapping(value)) return 1;
  let sum = 0;
  for (const name in value) sum += name.length + ": ".length + leastLength(value[name]!);
  return sum;
}

function flowValue(value: FieldValue, inner: ItemLayout, outer: ItemLayout, column: number): string {
  if (typeof value === "string") return scalarText(value, outer.isQuoted);
  if (isMapping(value)) return flowText(value, inner, column);
  if (!isList(value)) return String(value);
  const items = value.map((item) => flowValue(item, inner, outer, column));
  return `[${items.join(outer.isTight ? "," : ", ")}]`;
}

function isList(value: FieldValue): value is readonly FieldValue[] {
  return Array.isArray(value);
}

function isMapping(value: FieldValue): value is ItemFields {
  return typeof value === "object" && !isList(value);
}

function flowText(fields: ItemFields, layout: ItemLayout, column: number): string {
  const { isQuoted, isSpread, isTight, padding, step, indent, lineBreak: newLine } = layout;
  const keyColumn = column + step;
  const pairs = Object.entries(fields).map(([name, value]) => {
    const written = flowValue(value, flowLayout(layout), layout, isSpread ? keyColumn : column);
    return `${scalarText(name, isQuoted)}:${isTight ? "" : " "}${written}`;
  });
  if (!isSpread) return `{${padding}${pairs.join(isTight ? "," : ", ")}${padding}}`;
  const lines = pairs.map((pair) => newLine + indent.repeat(keyColumn) + pair).join(",");
  return `{${lines}${newLine}${indent.repeat(column)}}`;
}

/** How mappings within a flow mapping are written: as those that it has, else in one line as it is. */
function flowLayout(layout: ItemLayout): ItemLayout {
  return layout.inner ?? { ...ONE_LINE, isQuoted: layout.isQuoted, isTight: layout.isTight };
}

const ONE_LINE: ItemLayout = {
  isFlow: true,
  isQuoted: false,
  isSpread: false,
  step: 0,
  isTight: false,
  padding: " ",
  lineBreak: "\n",
  indent: " ",
  inner: undefined,
};

/** A mapping in one line and in braces: `{ name: vnet-dr }`. */
export function lineOf(fields: ItemFields, isQuoted: boolean, isTight = false): string {
  const padding = isTight ? "" : " ";
  return flowText(fields, { ...ONE_LINE, isQuoted, isTight, padding }, 0);
}

/** A value in one line, as it stands in a flow mapping or behind a key. */
export function valueText(value: FieldValue, isQuoted: boolean): string {
  const layout = { ...ONE_LINE, isQuoted };
  return flowValue(value, layout, layout, 0);
}

/** A mapping as a block, each key in a line of its own, and so are the mappings in it. */
export function blockOf(fields: ItemFields, lineBreak: string, column: number, isQuoted: boolean): string {
  return blockText(fields, blockLayout(lineBreak, isQuoted), column);
}

function blockLayout(lineBreak: string, isQuoted: boolean): ItemLayout {
  const layout = { ...ONE_LINE, isFlow: false, isSpread: true, step: 2, lineBreak, isQuoted };
  return {
    ...layout,
    get inner() {
      return blockLayout(lineBreak, isQuoted);
    },
  };
}

/** A mapping as a block, each key in a line of its own; all lines but the first are indented. */
export function blockLines(fields: ItemFields, lineBreak: string, indentation: string): string {
  return blockText(fields, { ...ONE_LINE, isFlow: false, isSpread: true, lineBreak }, indentation.length);
}
