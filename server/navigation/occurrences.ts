import type { Inventory } from "../../inventory/inventory.ts";
import type { Named } from "../../inventory/names/name-index.ts";
import { usesIn } from "../../inventory/names/uses.ts";
import { remembered } from "../../inventory/remembered.ts";
import { partOfScalar } from "../../inventory/text/scalar-part.ts";
import type { Place } from "../../schemas/located.ts";
import type { Kind } from "../../schemas/shape.ts";
import { addTo } from "../../schemas/values/groups.ts";

/** A place in the text where an object is named. */
export interface Occurrence {
  /** Where the name stands, without quotes and without the owner in front. */
  readonly place: Place;
  /** The whole scalar that it is a part of. */
  readonly scalar: Place;
  /** What the scalar says, and which characters of it are the name. */
  readonly text: string;
  readonly from: number;
  readonly to: number;
  readonly isDeclaration: boolean;
}

/**
 * Where some objects are named, in the order of the files. What comes from an anchor stands where the anchor is, once for
 * all who use it.
 */
export function occurrencesOf(inventory: Inventory, objects: Iterable<Named>): Occurrence[] {
  const found = new Map<string, Occurrence>();
  const add = (used: Place, text: string, from: number, to: number, isDeclaration: boolean) => {
    const scalar = used.origin ?? used;
    const key = `${scalar.start}:${from}:${scalar.file}`;
    if (found.has(key)) return;
    const document = inventory.fileAt(scalar.file).document;
    const place = {
      file: scalar.file,
      ...partOfScalar(document.text, { place: scalar, value: text, from, to }),
    };
    found.set(key, { place, scalar, text, from, to, isDeclaration });
  };
  for (const object of objects) {
    add(placeOfName(object), object.name, 0, object.name.length, true);
    for (const { node, property, index, text, part } of usesIn(inventory).of(object))
      add(node.at(property, index), text, part.start, part.end, false);
  }
  const order = new Map(inventory.files.map(({ path }, index) => [path, index]));
  return [...found.values()].sort(
    (a, b) => order.get(a.place.file)! - order.get(b.place.file)! || a.place.start - b.place.start,
  );
}

/** Where the name of an object stands as its value: at an alias, if it comes from an anchor. */
export function placeOfName(object: Named): Place {
  return object.at("name");
}

/**
 * The objects that have their names from the very same place of the text as some do: an anchored disk stands in every
 * machine that takes it over. The objects themselves are among them.
 */
export function namedTogether(inventory: Inventory, objects: readonly Named[]): readonly Named[] {
  const together = new Set(objects);
  for (const object of objects) {
    const kind = object.nodeType as Kind;
    const kinds = remembered(inventory, noKindsYet);
    let byPlace = kinds.get(kind);
    if (!byPlace) {
      byPlace = groupByPlace(inventory.names.all(kind));
      kinds.set(kind, byPlace);
    }
    for (const other of byPlace.get(writtenPlace(object)) ?? []) together.add(other);
  }
  return [...together];
}

function noKindsYet(): Map<Kind, ReadonlyMap<string, readonly Named[]>> {
  return new Map();
}

function groupByPlace(objects: readonly Named[]): ReadonlyMap<string, readonly Named[]> {
  const groups = new Map<string, Named[]>();
  for (const object of objects) {
    const place = writtenPlace(object);
    addTo(groups, place, object);
  }
  return groups;
}

function writtenPlace(object: Named): string {
  const place = placeOfName(object);
  const { file, start } = place.origin ?? place;
  return `${start}:${file}`;
}
