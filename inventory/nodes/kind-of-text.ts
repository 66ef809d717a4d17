import { shapes } from "../../schemas/generated/shapes.ts";
import type { EntityName } from "../../schemas/generated/types.ts";
import { propertyShape, type ValueFormat } from "../../schemas/shape.ts";
import { typedValue } from "./typed-values.ts";

/** What a text is that is no name, though a name could be spelt so. */
type KindOfText = "byte-size" | "ip-address" | "ip-prefix";

const KINDS: readonly KindOfText[] = ["ip-address", "ip-prefix", "byte-size"];

/** What people call each, as properties and as synonyms in the schema. */
const KEYS: Readonly<Record<KindOfText, string>> = {
  "byte-size": "size",
  "ip-address": "ip",
  "ip-prefix": "prefix",
};

/** @returns undefined of a text that may be a name: who lists addresses or sizes does not name anything */
export function kindOfText(text: string): KindOfText | undefined {
  return KINDS.find((kind) => typedValue(kind, text) !== undefined);
}

/**
 * The way to the property of an object that a size or an address in its place is meant for: `size` of a disk,
 * `ipConfigurations.address` of a network adapter.
 *
 * @returns undefined where the text may be a name, or such an object has no such property
 */
export function wayOfText(entity: EntityName, text: string): string | undefined {
  const kind = kindOfText(text);
  if (kind === undefined) return undefined;
  const key = KEYS[kind];
  const way = propertyShape(shapes[entity], key) ? key : shapes[entity].synonyms?.[key]?.[0];
  return way !== undefined && formatAt(entity, way.split(".")) === kind ? way : undefined;
}

function formatAt(entity: EntityName, [property = "", ...rest]: readonly string[]): ValueFormat | undefined {
  const shape = propertyShape(shapes[entity], property);
  if (rest.length === 0) return shape?.format;
  return shape?.entity && formatAt(shape.entity, rest);
}
