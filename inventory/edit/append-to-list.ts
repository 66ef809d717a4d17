import type { Located, Place } from "../../schemas/located.ts";
import type { TextDocument } from "../text/document.ts";
import { insertItemAfter } from "./insert-item.ts";
import { insertPair } from "./insert-key.ts";
import { type ItemFields, lineOf } from "./item-text.ts";
import type { TextEdit } from "./text-edit.ts";
import { valueIn } from "./value-in.ts";
import { writtenMappingAround, writtenValueAt } from "./written-value.ts";

/**
 * The edits that put one more mapping at the end of a list of an object, which need not be there yet.
 *
 * @param owner an object with a name, in that document
 * @returns undefined where the object or the list cannot be edited alone
 */
export function appendToList(
  document: TextDocument,
  owner: Located,
  property: string,
  fields: ItemFields,
): readonly TextEdit[] | undefined {
  const items = owner.fact(property);
  const last = Array.isArray(items) ? (items.at(-1) as Located | undefined) : undefined;
  if (last) return isWritten(valueIn(last)) ? insertItemAfter(document, valueIn(last), fields) : undefined;
  const name = owner.at("name");
  const written = isWritten(name) ? writtenMappingAround(document, name) : undefined;
  if (!written) return undefined;
  const mapping = { start: written.tree.start + written.start, end: written.tree.end + written.start };
  if (items === undefined && !written.tree.pairs.some(({ key }) => key.name === property))
    return insertPair(document, mapping, property, (isQuoted) => `[${lineOf(fields, isQuoted)}]`);
  const place = owner.at(property);
  const list = isWritten(place) ? writtenValueAt(document, place)?.tree : undefined;
  if (list?.kind !== "sequence" || list.items.length > 0) return undefined;
  return [{ start: place.start, end: place.end, text: `[${lineOf(fields, document.isJson)}]` }];
}

/** Whether a value stands there itself, and does not come from an anchor. */
function isWritten({ origin }: Place): boolean {
  return origin === undefined;
}
