import { isObject, type JsonObject } from "./json-values.ts";
import { type Spellings, SpellingTables } from "./spelling-tables.ts";

/**
 * What ConvertTo-Json makes of objects: one element for a list of one, `{ value, Count }` for some lists in Windows PowerShell,
 * numbers for enumerations, `/Date(…)/`, and texts where it is too deep. PowerShell does not tell letter case apart in names.
 */
export class Members {
  readonly #object: JsonObject;
  readonly #spellings: Spellings;
  readonly #tables: SpellingTables;

  /** @param tables those of the other objects of an export, which most often have the same names */
  constructor(object: JsonObject, tables = new SpellingTables()) {
    this.#object = object;
    this.#spellings = tables.of(object);
    this.#tables = tables;
  }

  /** Whether it has members of all these names, in lower case, whatever they say. */
  has(...names: readonly string[]): boolean {
    for (const name of names) if (!this.#spellings.has(name)) return false;
    return true;
  }

  /** The value of the first of some members that says something. */
  value(...names: readonly string[]): unknown {
    for (const name of names) {
      const spelling = this.#spellings.get(name);
      const value = spelling === undefined ? undefined : this.#object[spelling];
      if (value !== undefined && value !== null) return value;
    }
    return undefined;
  }

  /** A text, white space around it aside; the name of an enumeration that is written as `{ value: 2, Value: "VHD" }`. */
  text(...names: readonly string[]): string | undefined {
    const value = this.value(...names);
    const text = isObject(value) ? value.Value : value;
    return typeof text === "string" ? text.trim() || undefined : undefined;
  }

  number(...names: readonly string[]): number | undefined {
    const value = this.value(...names);
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  }

  truth(...names: readonly string[]): boolean | undefined {
    const value = this.value(...names);
    return typeof value === "boolean" ? value : undefined;
  }

  /** A list; one of a single element, too. Undefined where it is not there, null, or was too deep and is a text. */
  objects(...names: readonly string[]): readonly Members[] | undefined {
    const items = itemsOf(this.value(...names));
    if (!items?.every(isObject)) return undefined;
    return items.map((item) => new Members(item, this.#tables));
  }

  /** Whether a list of objects, or one of them, was too deep and is a text. */
  isCut(name: string): boolean {
    const items = itemsOf(this.value(name)) ?? [];
    return items.some((item) => typeof item === "string" && item.trim() !== "");
  }

  /** One object. */
  object(...names: readonly string[]): Members | undefined {
    const value = this.value(...names);
    return isObject(value) ? new Members(value, this.#tables) : undefined;
  }

  /** A list of texts without blanks in them, such as addresses: where it was too deep, it is one text with blanks between. */
  words(...names: readonly string[]): readonly string[] | undefined {
    const items = itemsOf(this.value(...names));
    if (!items?.every((item) => typeof item === "string")) return undefined;
    return items.flatMap((item) => item.split(/\s+/).filter((word) => word !== ""));
  }

  /** The objects and lists in it. */
  inner(): readonly object[] {
    return innerOf(this.#object);
  }
}

function innerOf(value: object): object[] {
  return Object.values(value).filter((each) => typeof each === "object" && each !== null);
}

/** What is said of an export in which lists of machines were too deep. */
export function sayCut(machines: number): string {
  const which = machines === 1 ? "One machine is without its" : `${machines} machines are without their`;
  return `${which} disks or network adapters, since ConvertTo-Json has gone no deeper. Export with 'ConvertTo-Json -Depth 4'.`;
}

function itemsOf(value: unknown): readonly unknown[] | undefined {
  if (Array.isArray(value)) return value;
  if (!isObject(value)) return typeof value === "string" ? [value] : undefined;
  const { value: items, Count: count } = value;
  return Array.isArray(items) && typeof count === "number" ? items : [value];
}

/** What PowerShell nests deeper than this is a text. */
const DEEPEST = 100;

/** Goes through all objects of some JSON, outer ones first, up to a number of them. */
export function* objectsIn(json: unknown, most = Number.POSITIVE_INFINITY): Generator<Members> {
  const tables = new SpellingTables();
  const open: { readonly value: unknown; readonly depth: number }[] = [{ value: json, depth: 0 }];
  let seen = 0;
  for (let at = open.pop(); at && seen < most; at = open.pop()) {
    const { value, depth } = at;
    if (typeof value !== "object" || value === null || depth > DEEPEST) continue;
    for (const inner of innerOf(value).reverse()) open.push({ value: inner, depth: depth + 1 });
    if (!isObject(value)) continue;
    seen++;
    yield new Members(value, tables);
  }
}
