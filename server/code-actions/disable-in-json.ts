import type { TextEdit } from "../../inventory/edit/text-edit.ts";
import { insertion } from "../../inventory/edit/text-positions.ts";
import type { InventoryFile } from "../../inventory/inventory-file.ts";
import { spotAt } from "../../inventory/nodes/spot.ts";
import type { TextDocument } from "../../inventory/text/document.ts";
import { JSON_COMMENT_KEY } from "../../inventory/text/json-comment-key.ts";
import { skipWhite } from "../../inventory/text/places.ts";
import type { Span, Tree } from "../../inventory/text/tree.ts";

/** Adds a directive to the comments of the object at an offset. Undefined where no object is there but the file's own. */
export function disableInObject(
  file: InventoryFile,
  offset: number,
  rule: string,
  reason: string,
): readonly TextEdit[] | undefined {
  const { mapping, start } = spotAt(file, offset).written;
  if (!mapping) return undefined;
  const value = mapping.pairs.find(({ key }) => key.name === JSON_COMMENT_KEY)?.value;
  const written = directive(rule, reason);
  if (value) return amongComments(commentsIn(value, start), written);
  const firstKey = mapping.pairs[0]?.key.start;
  return [
    firstComment(
      file.document.text,
      mapping.start + start + 1,
      firstKey === undefined ? undefined : firstKey + start,
      written,
    ),
  ];
}

/** Adds a directive to the comments of the file. Undefined where it does not begin with an object. */
export function disableInJsonFile(
  document: TextDocument,
  rule: string,
  reason: string,
): readonly TextEdit[] | undefined {
  const { text, sections } = document;
  const open = skipWhite(text, 0);
  if (text[open] !== "{") return undefined;
  const written = directive(rule, reason);
  const own = sections.find(({ name }) => name === JSON_COMMENT_KEY);
  if (!own) return [firstComment(text, open + 1, sections[0]?.key.start, written)];
  if (own.isList) {
    const last = own.stretches.at(-1)?.end;
    const bracket = text.indexOf("[", own.key.end) + 1;
    return amongComments({ behind: last ?? bracket, isFirst: last === undefined }, written);
  }
  const stretch = own.stretches[0];
  const tree = stretch?.tree();
  return tree && amongComments(commentsIn(tree, stretch!.start), written);
}

function directive(rule: string, reason: string): string {
  return JSON.stringify(`drlint-disable ${rule} -- ${reason}`);
}

/** The comments of an object: one text, or a list of them. In offsets of the file. */
type Comments = { readonly one: Span } | { readonly behind: number; readonly isFirst: boolean };

function commentsIn(value: Tree, offset: number): Comments | undefined {
  if (value.kind === "scalar") return { one: { start: value.start + offset, end: value.end + offset } };
  if (value.kind !== "sequence") return undefined;
  const last = value.items.at(-1);
  return { behind: (last?.end ?? value.start + 1) + offset, isFirst: last === undefined };
}

function amongComments(comments: Comments | undefined, written: string): readonly TextEdit[] | undefined {
  if (!comments) return undefined;
  if ("one" in comments)
    return [insertion(comments.one.start, "["), insertion(comments.one.end, `, ${written}]`)];
  return [insertion(comments.behind, comments.isFirst ? written : `, ${written}`)];
}

/**
 * Gives an object comments, in front of what it has and laid out as that is.
 *
 * @param inside behind the opening brace
 */
function firstComment(text: string, inside: number, firstKey: number | undefined, written: string): TextEdit {
  const key = JSON.stringify(JSON_COMMENT_KEY);
  if (firstKey === undefined) return insertion(inside, ` ${key}: ${written} `);
  const gap = text.slice(inside, firstKey);
  if (/[\r\n]/.test(gap)) return insertion(firstKey, `${key}: ${written},${gap}`);
  const isTight = /^"(?:[^"\\]|\\.)*":\S/.test(text.slice(firstKey, firstKey + 200));
  return insertion(firstKey, isTight ? `${key}:${written},` : `${key}: ${written}, `);
}
