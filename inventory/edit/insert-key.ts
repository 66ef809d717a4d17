import type { TextDocument } from "../text/document.ts";
import { lineEnd, lineStart } from "../text/places.ts";
import type { Span } from "../text/tree.ts";
import { endsWithBlockScalar } from "./block-scalar.ts";
import { blockOf, type ItemFields, valueText } from "./item-text.ts";
import { scalarText } from "./scalar-text.ts";
import type { TextEdit } from "./text-edit.ts";
import { commaAfter, insertion, lineBreak } from "./text-positions.ts";
import { type WrittenMapping, writtenValueAt } from "./written-value.ts";

/**
 * The edits that give a mapping one more key at its end, in the layout that it has: in a line of its own or in the same
 * line, at the indentation of the other keys, quoted where they are. Comments stay where they are.
 *
 * @param mapping the place of the mapping
 * @returns undefined where the mapping cannot be edited alone: see {@link writtenValueAt}
 */
export function insertKey(
  document: TextDocument,
  mapping: Span,
  key: string,
  value: string,
): readonly TextEdit[] | undefined {
  return insertPair(document, mapping, key, (isQuoted) => scalarText(value, isQuoted));
}

/**
 * The same for a value of any kind.
 *
 * @param write the value in one line, its keys and texts in double quotes or not
 */
export function insertPair(
  document: TextDocument,
  mapping: Span,
  key: string,
  write: (isQuoted: boolean) => string,
): readonly TextEdit[] | undefined {
  return insertPairs(document, mapping, (isQuoted) => [`${scalarText(key, isQuoted)}: ${write(isQuoted)}`]);
}

/** The same for several keys at once. In a block mapping, mappings and lists of them are written as blocks. */
export function insertFields(
  document: TextDocument,
  mapping: Span,
  fields: ItemFields,
): readonly TextEdit[] | undefined {
  return insertPairs(document, mapping, (isQuoted, blockColumn) =>
    Object.entries(fields).map(([key, value]) =>
      blockColumn === undefined
        ? `${scalarText(key, isQuoted)}: ${valueText(value, isQuoted)}`
        : blockOf({ [key]: value }, lineBreak(document.text), blockColumn, isQuoted),
    ),
  );
}

/**
 * The same for pairs that are written already.
 *
 * @param write the pairs; for a block mapping the column is given in which they begin
 */
export function insertPairs(
  document: TextDocument,
  mapping: Span,
  write: (isQuoted: boolean, blockColumn?: number) => readonly string[],
): readonly TextEdit[] | undefined {
  const written = writtenValueAt(document, mapping);
  if (written?.tree.kind !== "mapping") return undefined;
  const { text, isJson } = document;
  const last = lastPair(written as WrittenMapping, text);
  const quoted = isJson || (last !== undefined && text[last.key.start] === '"');
  if (last === undefined) return insertIntoEmpty(text, mapping, write(quoted).join(", "));
  return text[mapping.start] === "{"
    ? insertIntoFlow(text, mapping, last, write(quoted))
    : insertIntoBlock(text, last, (column) => write(quoted, column));
}

/** The last pair of a mapping, in offsets of the text. */
interface LastPair {
  readonly key: Span;
  /** The end of the value. */
  readonly end: number;
  /** Whether the value ends with a block scalar. */
  readonly endsOpen: boolean;
}

function lastPair({ tree, start }: WrittenMapping, text: string): LastPair | undefined {
  const pair = tree.pairs.at(-1);
  if (pair === undefined) return undefined;
  return {
    key: { start: pair.key.start + start, end: pair.key.end + start },
    end: Math.max(pair.key.end, pair.value.end) + start,
    endsOpen: endsWithBlockScalar(pair.value, start, text),
  };
}

function insertIntoEmpty(text: string, mapping: Span, pair: string): readonly TextEdit[] {
  const start = mapping.start + 1;
  const end = mapping.end - 1;
  return /^\s*$/.test(text.slice(start, end))
    ? [{ start, end, text: ` ${pair} ` }]
    : [insertion(start, ` ${pair}`)];
}

function insertIntoFlow(
  text: string,
  mapping: Span,
  last: LastPair,
  pairs: readonly string[],
): readonly TextEdit[] {
  const comma = commaAfter(text, last.end);
  const at = comma ?? last.end;
  const separator = comma === undefined ? "," : "";
  const indentation = text.slice(lineStart(text, last.key.start), last.key.start);
  if (!/^\s*$/.test(indentation)) return [insertion(at, `${separator} ${pairs.join(", ")}`)];
  const line = pairs.map((pair) => `${lineBreak(text)}${indentation}${pair}`).join(",");
  const end = lineEnd(text, at);
  // The closing bracket stands in the same line.
  if (end >= mapping.end) return [insertion(at, separator + line)];
  return separator === "" ? [insertion(end, line)] : [insertion(at, separator), insertion(end, line)];
}

function insertIntoBlock(
  text: string,
  last: LastPair,
  write: (column: number) => readonly string[],
): readonly TextEdit[] | undefined {
  const before = text.slice(lineStart(text, last.key.start), last.key.start);
  // An anchor, a tag or a question mark before the key belongs to it, and the new key must not come in between.
  if (!/^[ -]*$/.test(before)) return undefined;
  const indentation = " ".repeat(before.length);
  const pair = write(before.length).join(lineBreak(text) + indentation);
  return last.endsOpen
    ? [insertion(last.key.start, `${pair}${lineBreak(text)}${indentation}`)]
    : [insertion(lineEnd(text, last.end), `${lineBreak(text)}${indentation}${pair}`)];
}
