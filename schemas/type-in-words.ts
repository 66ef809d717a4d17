import { entityInWords, kindInWords } from "./kind-in-words.ts";
import type { PropertyShape, ValueFormat } from "./shape.ts";

/** What kind of value a property has, in a few words: `size`, `true or false`, `list of disks`. */
export function typeInWords(shape: PropertyShape): string {
  const one = oneInWords(shape);
  return shape.list ? `list: ${one}` : one;
}

function oneInWords({ entity, references, format, type, values, open, words }: PropertyShape): string {
  const parts: string[] = [...(words ?? [])];
  if (type === "boolean") parts.push("true or false");
  else if (references)
    parts.push([...new Set(references.map(({ kind }) => `name of ${entityInWords(kind)}`))].join(" or "));
  else if (values && !open && values.length <= 4) parts.push(...values.map(String));
  else if (format && FORMATS[format]) parts.push(FORMATS[format]);
  else if (type === "integer") parts.push("number");
  else if (type === "string") parts.push("text");
  if (entity) parts.push(kindInWords(entity));
  return parts.join(" | ");
}

const FORMATS: Partial<Readonly<Record<ValueFormat, string>>> = {
  "byte-size": "size",
  "dotted-version": "version",
  "azure-region": "Azure region",
  "ip-address": "IP address",
  "ip-prefix": "address range",
  "date-time": "date and time",
};
