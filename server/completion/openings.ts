import { lineEnd } from "../../inventory/text/places.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { type Cursor, MARK, type MarkedOutline, outlineWith } from "./cursor.ts";
import type { Container } from "./outline-types.ts";
import { entityOf, type PropertyPlace, placeOf, propertyOf } from "./schema-places.ts";

/** A key of an object may be written. */
export interface KeyOpening {
  readonly kind: "key";
  readonly entity: EntityName;
  /** The object, with the keys that it has behind the cursor too. */
  readonly mapping: Container;
  readonly outline: MarkedOutline;
  /** Spaces that are missing before the key, where the cursor stands further left than the object's other keys. */
  readonly missingSpaces: number;
  /** The column where the key will stand; of no account in a flow collection. */
  readonly column: number;
  /** Whether the key is the first one of a new item, so that a whole object may be written as well. */
  readonly isNewItem: boolean;
  readonly place: PropertyPlace | undefined;
}

/** A value of a property, or an item of its list, may be written. */
export interface ValueOpening {
  readonly kind: "value" | "item";
  readonly place: PropertyPlace;
  /** The object that has the property. */
  readonly mapping: Container;
  readonly outline: MarkedOutline;
  /** What must be written before it: a dash, a space. */
  readonly prefix: string;
  readonly column: number;
  /** What the list names already. */
  readonly taken: readonly string[];
  /** The text that stands there now, without its quotes. */
  readonly current: string;
}

/** Something that may be written at the cursor. */
export type Opening = KeyOpening | ValueOpening;

/** What may be written at a cursor; several things where a line begins, the likeliest first. */
export function openingsAt(cursor: Cursor): Opening[] {
  const { ending, stack } = cursor.before;
  const top = stack.at(-1)!;
  const space = ending.isTight ? " " : "";
  if (cursor.isTaken) return [];
  switch (ending.kind) {
    case "line":
      return ending.quote === undefined && ending.partial !== undefined && cursor.hasColon
        ? keyOpening(cursor, ending.column, 0)
        : lineOpenings(cursor, stack, ending.column);
    case "key":
      return keyOpening(cursor, 0, 0);
    case "item": {
      const place = propertyOf(top);
      if (!place?.shape.list) return [];
      return place.shape.entity
        ? keyOpening(cursor, ending.column + space.length, space.length, place)
        : itemOpening(cursor, space, ending.column);
    }
    case "flow-item":
      return itemOpening(cursor, "", 0);
    case "value":
      return valueOpening(cursor, space);
    default:
      return [];
  }
}

/** What may be written on a line of its own: by the column at which it begins, any of the objects that are open. */
function lineOpenings(cursor: Cursor, stack: readonly Container[], column: number): Opening[] {
  const openings: Opening[] = [];
  const blocks = stack.filter(({ isFlow }) => !isFlow);
  const at = blocks.findLastIndex((container) => container.column <= column);
  const container = blocks[at]!;
  const inner = blocks[at + 1];
  const pending = container.entries.at(-1);
  const place = pending?.hasValue === false ? placeOf(container, pending.name) : undefined;
  if (container.kind === "mapping") {
    if (place?.shape.list) openings.push(...itemOpening(cursor, "- ", column));
    else if (place?.shape.entity && column > container.column)
      openings.push(...keyOpening(cursor, column, 0));
    if (container.column === column) openings.push(...keyOpening(cursor, column, 0));
    return openings;
  }
  if (inner?.kind === "mapping") openings.push(...keyOpening(cursor, inner.column, inner.column - column));
  if (container.column === column) {
    openings.push(...itemOpening(cursor, "- ", column));
    if (container.parent?.column === column) openings.push(...keyOpening(cursor, column, 0));
  } else if (!inner && container.items.at(-1) === undefined) {
    const item = propertyOf(container);
    openings.push(
      ...(item?.shape.entity ? keyOpening(cursor, column, 0, item) : itemOpening(cursor, "", column)),
    );
  }
  return openings;
}

function keyOpening(
  cursor: Cursor,
  column: number,
  missingSpaces: number,
  place?: PropertyPlace,
): KeyOpening[] {
  const mark = cursor.hasColon ? MARK : `${MARK}: 0${cursor.before.ending.kind === "key" ? "," : ""}`;
  const outline = outlineWith(cursor, " ".repeat(missingSpaces) + mark);
  const mapping = outline.containers.find(({ entries }) => entries.some(({ name }) => name === MARK));
  const entity = mapping && entityOf(mapping);
  if (!mapping || !entity) return [];
  const isNewItem = place !== undefined && mapping.entries[0]!.name === MARK;
  return [{ kind: "key", entity, mapping, outline, missingSpaces, column, isNewItem, place }];
}

function itemOpening(cursor: Cursor, prefix: string, column: number): ValueOpening[] {
  const outline = outlineWith(cursor, prefix + MARK);
  const list = outline.containers.find(({ items }) => items.includes(MARK));
  const place = list && propertyOf(list);
  const mapping = list?.parent;
  if (mapping?.kind !== "mapping" || !place?.shape.list) return [];
  return [
    {
      kind: "item",
      place,
      mapping,
      outline,
      prefix,
      column: column + prefix.length,
      taken: textsOf(list!),
      current: currentText(cursor),
    },
  ];
}

function currentText({ document: { text }, range }: Cursor): string {
  return text.slice(range.start, range.end).replace(/^["']|["']$/g, "");
}

function textsOf({ items }: Container): string[] {
  return items.filter((item) => item !== undefined && item !== "" && item !== MARK) as string[];
}

function valueOpening(cursor: Cursor, prefix: string): ValueOpening[] {
  const outline = outlineWith(cursor, prefix + MARK);
  const mapping = outline.containers.find(({ entries }) => entries.some(({ value }) => value === MARK));
  const entry = mapping?.entries.find(({ value }) => value === MARK);
  const place = mapping && placeOf(mapping, entry!.name);
  if (!mapping || !place) return [];
  const { column, isFlow } = mapping;
  if (!isFlow && hasPartsBelow(cursor, column)) return [];
  return [
    { kind: "value", place, mapping, outline, prefix, column, taken: [], current: currentText(cursor) },
  ];
}

/** Whether the lines below the cursor's belong to the key on it: what stands there is its value already. */
function hasPartsBelow({ document: { text }, range }: Cursor, column: number): boolean {
  const below = /\r?\n(?:[ \t]*(?:#.*)?\r?\n)*( *)(-(?:\s|$))?/g;
  below.lastIndex = lineEnd(text, range.end);
  const next = below.exec(text);
  if (!next || next.index > lineEnd(text, range.end)) return false;
  const indent = next[1]!.length;
  const isEnd = below.lastIndex >= text.length || /[\r\n]/.test(text[below.lastIndex]!);
  return !isEnd && (indent > column || (indent === column && next[2] !== undefined));
}
