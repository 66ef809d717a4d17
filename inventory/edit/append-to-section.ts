import type { Located } from "../../schemas/located.ts";
import type { InventoryFile } from "../inventory-file.ts";
import type { TextDocument } from "../text/document.ts";
import { lineEnd, lineStart, skipWhite } from "../text/places.ts";
import type { Section } from "../text/stretches.ts";
import type { Span, Tree } from "../text/tree.ts";
import { insertItemAfter } from "./insert-item.ts";
import { blockLines, type ItemFields, lineOf } from "./item-text.ts";
import { scalarText } from "./scalar-text.ts";
import type { TextEdit } from "./text-edit.ts";
import { insertion, lineBreak } from "./text-positions.ts";
import { valueIn } from "./value-in.ts";

/**
 * The edits that put one more mapping at the end of a section of a file. A section that is not there yet is written at the
 * end of the file. Comments and layout stay.
 *
 * @param section `virtualNetworks`
 * @returns undefined where a person had better do it: the section or the file stands in an unusual form, or is broken
 */
export function appendToSection(
  { document, root }: InventoryFile,
  section: string,
  fields: ItemFields,
): readonly TextEdit[] | undefined {
  const existing = document.sections.filter(({ name }) => name === section);
  if (existing.length > 1) return undefined;
  if (existing.length === 0) return newSection(document, section, fields);
  const items = root.fact(section);
  const last = Array.isArray(items) ? (items.at(-1) as Located | undefined) : undefined;
  if (last) {
    const place = valueIn(last);
    return place.origin ? undefined : insertItemAfter(document, place, fields);
  }
  return document.isJson
    ? firstInJson(document, existing[0]!, fields)
    : firstInYaml(document, existing[0]!, fields);
}

/**
 * The edits that put a section with nothing in it at the end of a file that has no such section.
 *
 * @returns undefined where a person had better do it
 */
export function appendEmptySection(
  { document }: InventoryFile,
  section: string,
): readonly TextEdit[] | undefined {
  const isThere = document.sections.some(({ name }) => name === section);
  return isThere ? undefined : newSection(document, section, undefined);
}

/** A section with one item, or with none, at the end of a file. */
function newSection(document: TextDocument, section: string, fields: ItemFields | undefined) {
  return document.isJson ? newInJson(document, section, fields) : newInYaml(document, section, fields);
}

/** Behind all others, as they are laid out: an empty line between sections where the file has such lines. */
function newInYaml(
  document: TextDocument,
  section: string,
  fields: ItemFields | undefined,
): readonly TextEdit[] | undefined {
  const { text, sections } = document;
  // A file in brackets is another matter, and so is one that is indented as a whole.
  if (sections.length === 0 || sections.some(({ key }) => key.start !== lineStart(text, key.start)))
    return undefined;
  const at = sections.at(-1)!.stretches.at(-1)?.end;
  if (at === undefined) return undefined;
  const own = lineBreak(text);
  const isSpaced = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)\S/.test(text);
  const before = text.slice(0, at);
  const isOpen = !/[\r\n]$/.test(before);
  const isSeparate = /(?:\r\n|\r|\n)[ \t]*(?:\r\n|\r|\n)$/.test(before);
  const gap = (isOpen ? own : "") + (isSpaced && !isSeparate ? own : "");
  const list = fields ? own + blockItem(document, fields) : " []";
  return [insertion(at, `${gap}${section}:${list}${own}`)];
}

/** In a section whose list has nothing in it, or which has no value at all. */
function firstInYaml(
  document: TextDocument,
  section: Section,
  fields: ItemFields,
): readonly TextEdit[] | undefined {
  const { text } = document;
  const { start, end } = section.key;
  const [stretch] = section.stretches;
  const tree = stretch?.tree();
  const isBlank = tree === undefined || (tree.kind === "scalar" && tree.value === null);
  const isEmpty = tree?.kind === "sequence" && tree.items.length === 0;
  if (start !== lineStart(text, start) || !(isBlank || isEmpty) || hasAnchor(tree)) return undefined;
  const colon = text.indexOf(":", end) + 1;
  const value: Span = tree
    ? { start: colon, end: Math.max(colon, tree.end + stretch!.start) }
    : { start: colon, end: colon };
  const item = insertion(lineEnd(text, value.end), lineBreak(text) + blockItem(document, fields));
  return value.end > colon ? [{ ...value, text: "" }, item] : [item];
}

function hasAnchor(tree: Tree | undefined): boolean {
  return tree !== undefined && tree.kind !== "alias" && tree.anchor !== undefined;
}

/** An item with its dash, in the column where the file's other sections have theirs. */
function blockItem({ text, sections }: TextDocument, fields: ItemFields): string {
  const list = sections.find(({ isList, stretches }) => isList && stretches.length > 0);
  const indentation = list ? /^ */.exec(text.slice(list.stretches[0]!.start))![0] : "  ";
  return `${indentation}- ${blockLines(fields, lineBreak(text), `${indentation}  `)}`;
}

function newInJson(
  document: TextDocument,
  section: string,
  fields: ItemFields | undefined,
): readonly TextEdit[] | undefined {
  const { text, sections } = document;
  const open = skipWhite(text, 0);
  const whole = text.trimEnd();
  if (text[open] !== "{" || !whole.endsWith("}") || sections.length === 0) return undefined;
  const at = whole.slice(0, -1).trimEnd().length;
  const first = sections[0]!.key.start;
  const gap = text.slice(open + 1, first);
  const isSpread = /[\r\n]/.test(gap);
  const isTight = !isSpread && !/^"(?:[^"\\]|\\.)*":\s/.test(text.slice(first, first + 100));
  const key = scalarText(section, true);
  const indentation = isSpread ? indentationAt(text, first) : undefined;
  const list = fields ? jsonList(text, indentation, fields, isTight) : "[]";
  return [insertion(at, `,${isSpread ? gap : isTight ? "" : " "}${key}:${isTight ? "" : " "}${list}`)];
}

function firstInJson(
  document: TextDocument,
  section: Section,
  fields: ItemFields,
): readonly TextEdit[] | undefined {
  const { text } = document;
  const { key } = section;
  const written = /^\s*:\s*(\[\s*\]|null)/.exec(text.slice(key.end));
  if (!written) return undefined;
  const end = key.end + written[0].length;
  const indentation = indentationAt(text, key.start);
  const list = jsonList(text, indentation, fields, indentation === undefined && /^:\S/.test(written[0]));
  return [{ start: end - written[1]!.length, end, text: list }];
}

/** What a line is indented with where it begins with the key; undefined where something else stands before that. */
function indentationAt(text: string, key: number): string | undefined {
  const before = text.slice(lineStart(text, key), key);
  return /^[ \t]*$/.test(before) ? before : undefined;
}

function jsonList(
  text: string,
  indentation: string | undefined,
  fields: ItemFields,
  isTight: boolean,
): string {
  const item = lineOf(fields, true, isTight);
  if (indentation === undefined) return `[${item}]`;
  const own = lineBreak(text);
  return `[${own}${indentation}${indentation}${item}${own}${indentation}]`;
}
