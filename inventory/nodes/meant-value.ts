import type { PropertyShape } from "../../schemas/shape.ts";

/**
 * The value that a text stands for in a property with a vocabulary, however it is spelled: `Azure` is `azure`, `"2"` is 2,
 * `Trusted launch` is `TrustedLaunch`, and `No` is false. Any other value is given back as it is, for the schema to judge.
 */
export function meantValue(shape: PropertyShape, value: unknown): unknown {
  if (typeof value !== "string") return value;
  const { type, format, words, values } = shape;
  if (type === "boolean") return BOOLEANS.get(value.trim().toLowerCase()) ?? value;
  if (type === "integer" && format === undefined)
    return /^\s*\d{1,15}\s*$/.test(value) ? Number(value) : value;
  if (words === undefined && values === undefined) return value;
  if (words?.includes(value) || values?.includes(value)) return value;
  // A name that stands beside `none` is no spelling of it, unless by its letter case.
  const lower = value.toLowerCase();
  return words?.find((word) => word === lower) ?? (values && spellingsOf(values).get(folded(value))) ?? value;
}

/** What people, Windows PowerShell and YAML 1.1 write for true and false. */
const BOOLEANS = new Map([
  ["true", true],
  ["yes", true],
  ["on", true],
  ["false", false],
  ["no", false],
  ["off", false],
]);

/** Words without what spellings differ in: letter case, blanks, hyphens and underscores. */
export function folded(text: string): string {
  return text.replace(/[\s_-]+/g, "").toLowerCase();
}

const spellings = new WeakMap<object, ReadonlyMap<string, string>>();

function spellingsOf(values: readonly (string | number)[]): ReadonlyMap<string, string> {
  let known = spellings.get(values);
  if (known === undefined) {
    known = new Map(
      values.filter((value) => typeof value === "string").map((value) => [folded(value), value]),
    );
    spellings.set(values, known);
  }
  return known;
}
