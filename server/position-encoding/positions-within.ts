import type { Position } from "vscode-languageserver";

/** Puts a position of a file in other units. @param uri the address of the file */
export type Recount = (position: Position, uri: string) => Position;

type Values = Readonly<Record<string, unknown>>;

/** Whatever is nested deeper than any message of the protocol has no positions that anybody reads. */
const DEEPEST = 1000;

/** The properties that say which file the rest of an object is about. */
const ADDRESSES = ["uri", "targetUri"] as const;

/** The properties whose own properties are addresses of files, with what is about each. */
const BY_ADDRESS: ReadonlySet<string> = new Set(["changes", "relatedDocuments"]);

/** Where the name stands that somebody asked about: not in the file that the object around it leads to. */
const OF_THE_QUESTION = "originSelectionRange";

/** What comes back as it was sent, and only we understand. */
const OURS = "data";

/**
 * A part of a message with the positions in it in other units, wherever they stand: whatever has a line and a character is one. It
 * is of the file that the nearest object around it names, or a list whose first value is an address, as the arguments of
 * commands are. A position of which nobody says a file stays as it is. What was handed over is not changed.
 *
 * @param uri the file that it is about where it does not say so itself
 */
export function withPositions<Part>(part: Part, uri: string | undefined, recount: Recount): Part {
  return partOf(part, uri, recount, 0) as Part;
}

/** The file that an object is about, as far as it says so. */
export function addressIn(values: Values): string | undefined {
  for (const name of ADDRESSES) if (typeof values[name] === "string") return values[name];
  const { textDocument } = values;
  return typeof textDocument === "object" && textDocument !== null
    ? addressIn(textDocument as Values)
    : undefined;
}

function partOf(part: unknown, uri: string | undefined, recount: Recount, depth: number): unknown {
  if (typeof part !== "object" || part === null || depth > DEEPEST) return part;
  if (isPosition(part)) return uri === undefined ? part : recount(part, uri);
  if (Array.isArray(part)) {
    const own = typeof part[0] === "string" ? part[0] : uri;
    const next = part.map((value) => partOf(value, own, recount, depth + 1));
    return next.some((value, index) => value !== part[index]) ? next : part;
  }
  const values = part as Values;
  const own = addressIn(values) ?? uri;
  const changed: Record<string, unknown> = {};
  let isChanged = false;
  for (const key of Object.keys(values)) {
    const value = values[key];
    const next = BY_ADDRESS.has(key)
      ? byAddress(value, own, recount, depth + 1)
      : partOf(key === OURS ? undefined : value, key === OF_THE_QUESTION ? uri : own, recount, depth + 1);
    if (next === undefined || next === value) continue;
    changed[key] = next;
    isChanged = true;
  }
  return isChanged ? { ...values, ...changed } : values;
}

function byAddress(value: unknown, uri: string | undefined, recount: Recount, depth: number): unknown {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    return partOf(value, uri, recount, depth);
  const parts = Object.entries(value).map(([address, part]) => [
    address,
    partOf(part, address, recount, depth + 1),
  ]);
  return Object.fromEntries(parts);
}

function isPosition(part: object): part is Position {
  return (
    "line" in part &&
    "character" in part &&
    typeof part.line === "number" &&
    typeof part.character === "number"
  );
}
