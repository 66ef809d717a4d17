import { isObject } from "../json-values.ts";

/** What a value of a format is: a kind of value, a list of such, or an object with members. */
export type Description =
  | "text"
  | "number"
  | "truth"
  | readonly [Description]
  | { readonly [member: string]: Description };

/** What was read of a described value. Undefined is "not read", and never "none". */
export type Described<Whole extends Description> = Whole extends "text"
  ? string | undefined
  : Whole extends "number"
    ? number | undefined
    : Whole extends "truth"
      ? boolean | undefined
      : Whole extends readonly [infer Item extends Description]
        ? readonly DescribedItem<Item>[] | undefined
        : Whole extends { readonly [member: string]: Description }
          ? { readonly [Member in keyof Whole]: Described<Whole[Member]> }
          : never;

/** An item of a list is there, or the whole list was not read. */
type DescribedItem<Item extends Description> = Exclude<Described<Item>, undefined>;

/**
 * Reads a value by its description: what is not described is passed over, and what is something else than described counts as
 * not read. A list with an item that is something else is not read either: what it leaves out might be taken for gone. An
 * object that is not there has members that were not read.
 */
export function readDescribed<const Whole extends Description>(
  value: unknown,
  description: Whole,
): Described<Whole> {
  return read(value, description) as Described<Whole>;
}

function read(value: unknown, description: Description): unknown {
  if (description === "text") return typeof value === "string" && value !== "" ? value : undefined;
  if (description === "number")
    return typeof value === "number" && Number.isFinite(value) ? value : undefined;
  if (description === "truth") return typeof value === "boolean" ? value : undefined;
  if (isList(description)) {
    if (!Array.isArray(value)) return undefined;
    const [item] = description;
    const items = value.map((each) => (isOf(each, item) ? read(each, item) : undefined));
    return items.includes(undefined) ? undefined : items;
  }
  const members = isObject(value) ? value : {};
  return Object.fromEntries(
    Object.entries(description).map(([member, own]) => [
      member,
      read(Object.hasOwn(members, member) ? members[member] : undefined, own),
    ]),
  );
}

function isOf(value: unknown, description: Description): boolean {
  if (typeof description === "string") return true;
  return isList(description) ? Array.isArray(value) : isObject(value);
}

function isList(description: Description): description is readonly [Description] {
  return Array.isArray(description);
}
