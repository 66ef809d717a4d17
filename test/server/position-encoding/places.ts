import { readFileSync } from "node:fs";
import { Lines } from "../../../inventory/text/lines.ts";
import { toPath } from "../../../server/protocol/uris.ts";

/** How long a part of a text is in an encoding; without the code that is to be tested. */
export const LENGTHS = {
  "utf-16": (text: string) => text.length,
  "utf-8": (text: string) => Buffer.byteLength(text, "utf8"),
  "utf-32": (text: string) => [...text].length,
} as const;

export type Encoding = keyof typeof LENGTHS;

/** The texts that an editor has open, by address; others stand on the disk. */
export type OpenTexts = ReadonlyMap<string, string>;

/** A position of an offset, as an editor counts. */
export function positionOf(
  offset: number,
  text: string,
  encoding: Encoding,
): { line: number; character: number } {
  const lines = new Lines(text);
  const { line } = lines.place(offset);
  const start = lines.offset({ line, column: 1 });
  return { line: line - 1, character: LENGTHS[encoding](text.slice(start, offset)) };
}

/** Numbers that are no columns. A new one must be looked at: a column that stands by itself is not counted anew. */
const NO_COLUMNS: ReadonlySet<string> = new Set([
  "version",
  "severity",
  "kind",
  "tags",
  "insertTextFormat",
  "insertTextMode",
  // Of folds, whole lines.
  "startLine",
  "endLine",
]);

/**
 * What a server has said, with offsets in the texts in place of positions.
 *
 * @param uri the file that was asked about
 * @throws Error for a number of which is not known whether it counts characters, and for a position of no file
 */
export function inOffsets(value: unknown, encoding: Encoding, open: OpenTexts, uri?: string): unknown {
  const textOf = (address: string) => open.get(address) ?? readFileSync(toPath(address)!, "utf8");
  const within = (part: unknown, own: string | undefined, name: string): unknown => {
    if (typeof part === "number" && !NO_COLUMNS.has(name))
      throw new Error(`'${name}' is a number: if it counts characters, the edge must know of it.`);
    if (typeof part !== "object" || part === null) return part;
    if (Array.isArray(part)) {
      const first = typeof part[0] === "string" && part[0].startsWith("file:") ? part[0] : own;
      return part.map((each) => within(each, first, name));
    }
    const values = part as Readonly<Record<string, unknown>>;
    if ("line" in values || "character" in values) {
      if (own === undefined) throw new Error(`The position in '${name}' is of no file.`);
      return offsetOf(values as never, textOf(own), encoding);
    }
    const document = values.textDocument as { readonly uri: string } | undefined;
    const address = document?.uri ?? values.uri ?? values.targetUri ?? own;
    return Object.fromEntries(
      Object.entries(values).map(([key, each]) => {
        // Only the server reads it, in offsets of its own.
        if (key === "data") return [key, JSON.stringify(each)];
        if (key === "changes" || key === "relatedDocuments") {
          const parts = Object.entries(each as object).map(([file, own]) => [file, within(own, file, key)]);
          return [key, Object.fromEntries(parts)];
        }
        return [key, within(each, (key === "originSelectionRange" ? own : address) as string, key)];
      }),
    );
  };
  return within(value, uri, "");
}

function offsetOf(position: { line: number; character: number }, text: string, encoding: Encoding): string {
  const lines = new Lines(text);
  const start = lines.offset({ line: position.line + 1, column: 1 });
  const end = lines.offset({ line: position.line + 1, column: 2 ** 31 });
  for (let offset = start; offset <= end; offset++) {
    if (LENGTHS[encoding](text.slice(start, offset)) !== position.character) continue;
    // In other units the first half of a character is as long as the whole; nobody means that.
    if (text.codePointAt(offset - 1)! > 0xffff && offset > start) continue;
    return `offset ${offset}`;
  }
  throw new Error(`No character begins at ${position.line}:${position.character} in ${encoding}.`);
}
