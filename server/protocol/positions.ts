import type { Location, Position, Range } from "vscode-languageserver";
import type { Inventory } from "../../inventory/inventory.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import type { Span } from "../../inventory/text/tree.ts";
import type { Place } from "../../schemas/located.ts";
import { toUri } from "./uris.ts";

/** A span as the protocol counts: lines and columns from 0, in UTF-16 units as we do. */
export function toRange(document: TextDocument, { start, end }: Span): Range {
  return { start: toPosition(document, start), end: toPosition(document, end) };
}

/** An offset as the protocol counts. */
export function toPosition(document: TextDocument, offset: number): Position {
  const { line, column } = document.place(offset);
  return { line: line - 1, character: column - 1 };
}

/**
 * The offset of a position. One beyond its line counts as the end of that, one beyond the text as the end of the text;
 * what is no number counts as 0.
 */
export function toOffset({ lines, text }: TextDocument, { line, character }: Position): number {
  const offset = lines.offset({ line: counted(line) + 1, column: counted(character) + 1 });
  const isWithinBreak = text[offset] === "\n" && text[offset - 1] === "\r";
  return isWithinBreak ? offset - 1 : offset;
}

/** A line or a column as it is meant: what is no number counts as 0, and a part of one does not count. */
export function counted(value: unknown): number {
  return typeof value === "number" && value > 0 ? Math.min(Math.trunc(value), 2 ** 31) : 0;
}

/** A place of an inventory as the protocol counts. */
export function rangeOf(inventory: Inventory, place: Place): Range {
  return toRange(inventory.fileAt(place.file).document, place);
}

/** A place of an inventory with its file, as the protocol has it. */
export function toLocation(inventory: Inventory, place: Place): Location {
  return { uri: toUri(place.file), range: rangeOf(inventory, place) };
}
