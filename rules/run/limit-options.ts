import { type Limit, matrix, type RowId } from "../../documents/index.ts";
import { limitInWords } from "../../documents/limit-words.ts";
import { parseSize } from "../../schemas/values/size.ts";
import { Version } from "../../schemas/values/version.ts";

/**
 * A limit of a rule's rows that an organisation may make stricter, as an option of the same name: `maximumCount` can be
 * lower and `minimumVersion` higher than in the document, never the other way round.
 */
export interface LimitOption {
  readonly name: string;
  readonly limit: Figure;
}

type Figure = Limit<number> | Limit<string>;

/** The limits of rows that are options. Limits of one name are one option; the least strict of them is given. */
export function limitOptions(rows: readonly RowId[]): LimitOption[] {
  const options = new Map<string, LimitOption>();
  for (const id of rows) {
    const limits: Readonly<Record<string, Limit>> = matrix.row(id).limits;
    for (const [name, limit] of Object.entries(limits)) {
      if (!/^(?:maximum|minimum)[A-Z]/.test(name) || !isFigure(limit)) continue;
      const other = options.get(name);
      if (!other || isStricter(name, other.limit.value, limit)) options.set(name, { name, limit });
    }
  }
  return [...options.values()];
}

/**
 * JSON Schemas of the options, by name.
 *
 * @param names the options that a rule has, where it does not go by all limits of its rows
 */
export function limitSchemas(rows: readonly RowId[], names?: readonly string[]): Record<string, object> {
  const options = limitOptions(rows).filter(({ name }) => names?.includes(name) ?? true);
  return Object.fromEntries(options.map(({ name, limit }) => [name, schemaOf(name, limit)]));
}

/** Whether a value asks for more than a limit does. A value that is none of the limit's kind does not. */
export function isStricter(name: string, value: unknown, limit: Limit): boolean {
  const difference = compare(value, limit);
  return difference !== undefined && (name.startsWith("maximum") ? difference < 0 : difference > 0);
}

/** Whether a value asks for less than a limit does, which no option may. */
export function isLooser(name: string, value: unknown, limit: Limit): boolean {
  const difference = compare(value, limit);
  return difference !== undefined && (name.startsWith("maximum") ? difference > 0 : difference < 0);
}

/** The limit that holds where an option may have made it stricter. In the limit's own unit. */
export function stricterOf(name: string, value: unknown, limit: Limit): Limit["value"] {
  return isStricter(name, value, limit) ? (inUnitOf(limit, value) as Limit["value"]) : limit.value;
}

function isFigure(limit: Limit): limit is Figure {
  const { value, unit } = limit;
  if (typeof value === "string") return unit === "version" && Version.parse(value) !== undefined;
  return typeof value === "number";
}

function compare(value: unknown, limit: Limit): number | undefined {
  const own = inUnitOf(limit, value);
  if (typeof own === "number" && typeof limit.value === "number") return own - limit.value;
  if (typeof own !== "string" || typeof limit.value !== "string") return undefined;
  const other = Version.parse(limit.value);
  return other && Version.parse(own)?.compare(other);
}

function inUnitOf({ unit }: Limit, value: unknown): unknown {
  return unit === "bytes" && typeof value === "string" ? parseSize(value) : value;
}

function schemaOf(name: string, limit: Figure): object {
  const kind = name.startsWith("maximum") ? "lower" : "higher";
  const description = `A ${kind} limit than the document's, which is ${limitInWords(limit)}.`;
  if (limit.unit === "bytes")
    return { type: ["integer", "string"], minimum: 1, pattern: SIZE, description, "x-unit": "bytes" };
  if (typeof limit.value === "number") return { type: "integer", minimum: 0, description };
  return { type: "string", pattern: "^\\d+(\\.\\d+)*$", description };
}

/** A size as inventories write it. */
const SIZE = "^\\s*\\d[\\d,]*(\\.\\d+)?\\s*([KMGTPkmgtp]?[Ii]?[Bb])?\\s*$";
