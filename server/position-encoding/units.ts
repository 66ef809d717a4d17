import { type ClientCapabilities, PositionEncodingKind } from "vscode-languageserver";
import type { Lines } from "../../inventory/text/lines.ts";
import type { TextWithLines } from "../workspace/texts-by-address.ts";

/** How many units of an encoding a character takes, by its code point; half of a character counts as one that is unknown. */
export type UnitsOf = (codePoint: number) => number;

/** What an editor may count in besides the UTF-16 units that we count in. */
const UNITS: ReadonlyMap<PositionEncodingKind, UnitsOf> = new Map<PositionEncodingKind, UnitsOf>([
  [PositionEncodingKind.UTF8, (code) => (code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4)],
  [PositionEncodingKind.UTF32, () => 1],
]);

/**
 * The encoding of positions, and its units where they are not ours: the first that the editor names and that we know (LSP 3.17,
 * `general.positionEncodings`). One that names none counts in UTF-16, as all did before.
 */
export function encodingFor({ general }: ClientCapabilities): {
  readonly encoding: PositionEncodingKind;
  readonly unitsOf: UnitsOf | undefined;
} {
  const named: unknown = general?.positionEncodings;
  const known = Array.isArray(named)
    ? named.find((each) => each === PositionEncodingKind.UTF16 || UNITS.has(each))
    : undefined;
  const encoding = known ?? PositionEncodingKind.UTF16;
  return { encoding, unitsOf: UNITS.get(encoding) };
}

/**
 * A column in UTF-16 units, of one in other units. One within a character counts as where that begins, one beyond the line as the
 * end of the line.
 *
 * @param line from 0, as the column
 */
export function columnFrom(
  units: number,
  line: number,
  { text, lines }: TextWithLines,
  unitsOf: UnitsOf,
): number {
  const [start, end] = lineAt(line, lines);
  let at = start;
  let rest = units;
  while (at < end) {
    const code = text.codePointAt(at)!;
    rest -= unitsOf(code);
    if (rest < 0) break;
    at += lengthOf(code);
  }
  return at - start;
}

/** A column in other units, of one in UTF-16 units; the other way round than `columnFrom`. */
export function columnIn(
  column: number,
  line: number,
  { text, lines }: TextWithLines,
  unitsOf: UnitsOf,
): number {
  const [start, end] = lineAt(line, lines);
  const last = Math.min(start + column, end);
  let units = 0;
  for (let at = start; at < last; ) {
    const code = text.codePointAt(at)!;
    at += lengthOf(code);
    if (at <= last) units += unitsOf(code);
  }
  return units;
}

function lengthOf(code: number): number {
  return code > 0xffff ? 2 : 1;
}

/** Where a line starts and ends; of one beyond the text the last. */
function lineAt(line: number, lines: Lines): [start: number, end: number] {
  const own = line + 1;
  return [lines.offset({ line: own, column: 1 }), lines.offset({ line: own, column: 2 ** 31 })];
}
