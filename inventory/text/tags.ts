/**
 * Tags (`!!str`) and keys that aren't plain text: what an inventory makes of the odder parts of YAML, the same for both
 * readers.
 */
import { shortened } from "./places.ts";
import { numberValue, plainValue } from "./plain-scalars.ts";
import type { ScalarTree, Span, TextProblem } from "./tree.ts";

/** What the text of a tagged scalar means, or `undefined` when the tag is unknown or the text doesn't fit it. */
export function taggedValue(tag: string, text: string): { value: ScalarTree["value"] } | undefined {
  switch (shortTag(tag)) {
    case "!":
    case "!!str":
      return { value: text };
    case "!!null":
      return plainValue(text) === null ? { value: null } : undefined;
    case "!!bool": {
      const value = plainValue(text);
      return typeof value === "boolean" ? { value } : undefined;
    }
    case "!!int": {
      const value = numberValue(text);
      return Number.isInteger(value) && /^[-+]?\d+$|^0[xo]/.test(text)
        ? { value: value as number }
        : undefined;
    }
    case "!!float": {
      const value = numberValue(text);
      return value === undefined ? undefined : { value };
    }
    default:
      return undefined;
  }
}

/** Whether a tag says of a mapping or sequence no more than what can be seen. */
export function isTagOf(tag: string, kind: "mapping" | "sequence"): boolean {
  const short = shortTag(tag);
  return short === "!" || short === (kind === "mapping" ? "!!map" : "!!seq");
}

/** The problem of a tag that isn't known, or that its value doesn't fit. */
export function tagProblem(tag: string, place: Span): TextProblem {
  const short = shortened(shortTag(tag));
  const message = /^!!(?:str|null|bool|int|float|map|seq)$/.test(short)
    ? `The value doesn't fit the tag ${short}. Remove the tag, or correct the value.`
    : `The tag ${short} means nothing in an inventory. Remove it.`;
  return { start: place.start, end: place.end, message };
}

/** The problem of a key that isn't plain text. */
export function keyProblem(place: Span, what: keyof typeof keyMessages): TextProblem {
  return { start: place.start, end: place.end, message: keyMessages[what] };
}

const keyMessages = {
  empty: "The name before the colon is missing. Write it.",
  mapping: "A mapping can't be a name. Write a name before the colon.",
  sequence: "A list can't be a name. Write a name before the colon.",
  alias: "An alias can't be a name. Write the name itself before the colon.",
};

/** The problem of a key that the same mapping has already. */
export function duplicateKey(name: string, key: Span, first: Span): TextProblem {
  return { start: key.start, end: key.end, message: `Duplicate key '${shortened(name)}'`, first };
}

/** The problem with the line in its message where the key stands first, and what to do. Others stay as they are. */
export function withFirstLine(problem: TextProblem, lineOf: (offset: number) => number): TextProblem {
  const { start, end, message, first } = problem;
  if (first === undefined) return problem;
  const told = `${message}; first given on line ${lineOf(first.start)}. Remove one of the two.`;
  return { start, end, message: told, first };
}

const verbatim = /^!<(?:tag:yaml\.org,2002:(.*)|(!?))>$/;

/** `!<tag:yaml.org,2002:str>` and the resolved `tag:yaml.org,2002:str` as `!!str`. */
function shortTag(tag: string): string {
  const match = verbatim.exec(tag);
  if (match) return match[1] === undefined ? match[2]! : `!!${match[1]}`;
  return tag;
}
