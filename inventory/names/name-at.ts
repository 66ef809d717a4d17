import { shapes } from "../../schemas/generated/shapes.ts";
import { propertyShape } from "../../schemas/shape.ts";
import type { Inventory } from "../inventory.ts";
import type { Spot } from "../nodes/spot.ts";
import { partOfScalar } from "../text/scalar-part.ts";
import type { Span } from "../text/tree.ts";
import type { Named } from "./name-index.ts";
import type { Resolution } from "./resolution.ts";
import { ownerNamedBy, partThatNames } from "./uses.ts";

/** A name that stands at an offset. */
export interface NameAt {
  /** What it names; several where it is ambiguous. Never empty. */
  readonly targets: readonly Named[];
  /** Whether it is the object's own name rather than a reference to it. */
  readonly isDeclaration: boolean;
  /** Where it stands, without quotes and without the owner in front. */
  readonly place: Span;
}

/** What a text at an offset names, or why it names nothing. */
export type NameAtOrWhy = NameAt | { readonly resolution: Resolution | undefined };

/** The name at a spot: one that an object declares, or one that refers to an object. */
export function nameAt(inventory: Inventory, spot: Spot): NameAtOrWhy {
  const { object, property, part, index, place } = spot;
  const none = { resolution: undefined };
  if (part !== "value" || property === undefined || place === undefined) return none;
  const shape = propertyShape(shapes[object.nodeType], property);
  const recorded = object.fact(property);
  const text: unknown = index === undefined ? recorded : (recorded as unknown[] | undefined)?.[index];
  if (typeof text !== "string") return none;
  const within = (from: number, to: number) =>
    partOfScalar(spot.file.document.text, { place, value: text, from, to });
  const declared = shape?.declares
    ? inventory.names.within(object, shape.declares).find((each) => each.at().start === place.start)
    : property === "name" && object.index >= 0
      ? (object as unknown as Named)
      : undefined;
  if (declared) return { targets: [declared], isDeclaration: true, place: within(0, text.length) };
  if (!shape?.references) return none;
  const resolution = inventory.resolve(object, property, index);
  if (resolution.kind === "ambiguous")
    return { targets: resolution.candidates, isDeclaration: false, place: within(0, text.length) };
  if (resolution.kind !== "found") return { resolution };
  const { target } = resolution;
  const name = partThatNames(text, target);
  const own = within(name.start, name.end);
  const owner = ownerNamedBy({ part: name, target, text });
  return owner && spot.offset < own.start
    ? { targets: [owner], isDeclaration: false, place: within(0, name.start - 1) }
    : { targets: [target], isDeclaration: false, place: own };
}
