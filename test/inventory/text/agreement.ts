import { expect } from "vitest";
import { cut } from "../../../inventory/text/cut.ts";
import { characterBreach } from "../../../inventory/text/lenience.ts";
import { readQuickly } from "../../../inventory/text/read-quickly.ts";
import { readTolerantly } from "../../../inventory/text/read-tolerant.ts";
import type { Reading, TextProblem } from "../../../inventory/text/tree.ts";
import { comparable } from "./plain.ts";
import { isRefusal, readEvents } from "./second-opinion.ts";

/**
 * Another reading of a valid text: js-yaml's, but where that minds what is valid. `yaml` minds a blank line with a tab at the end
 * of a text, and counts the spaces of a blank line wrong that ends text behind `|2`.
 */
export function another(text: string): Reading {
  const opinion = readEvents(text);
  const other = isRefusal(opinion) ? readTolerantly(text) : opinion;
  expect(other.isBroken, `not valid:\n${text}`).toBe(false);
  return other;
}

/**
 * js-yaml alone minds a closing bracket in the column of its key, and a tab before what stands in or before brackets. Text that goes
 * on further left than it begins, which is right at the top, it minds behind a comment only.
 */
function isOursToTake(text: string, { start, message }: TextProblem): boolean {
  if (message === "end of the stream or a document separator is expected") {
    const withoutHeading = text.replace(/^(?:[ \t]*(?:#[^\r\n]*)?(?:\r\n|[\r\n]))+/, "");
    return withoutHeading !== text && !isRefusal(readEvents(withoutHeading));
  }
  if (message !== "deficient indentation") return false;
  return /[\]}]/.test(text[start]!) || /\t.{0,3}$|\t[ [{]*.?$/.test(text.slice(0, start + 1));
}

/** Holds the quick reader to what another says of a text. @returns whether it reads the text at all */
export function expectQuickAgreement(text: string, named: string): boolean {
  const quick = readQuickly(text, 0, text.length);
  if (quick === undefined) return false;
  expect(comparable(quick), `${named}:\n${text}`).toBe(comparable(another(text)));
  return true;
}

/**
 * Holds the tolerant reader to what js-yaml says of the first document of a text.
 *
 * @param isWhole whether the text must be valid
 * @returns what came of it
 */
export function expectTolerantAgreement(
  text: string,
  named: string,
  isWhole: boolean,
): "compared" | "refused" | "taken by js-yaml alone" {
  const document = text.slice(0, cut(text).end);
  const tolerant = readTolerantly(document);
  const opinion = readEvents(document);
  if (isRefusal(opinion)) {
    // What no reader comes to, in a comment, is looked for in the text as a whole.
    const character = characterBreach(document, { start: 0, end: document.length });
    const problems = character ? [character] : tolerant.problems;
    if (!isOursToTake(document, opinion)) expect(problems, `${named}:\n${text}`).not.toEqual([]);
    return "refused";
  }
  if (tolerant.isBroken) {
    expect(isWhole, `only js-yaml takes ${named} for valid:\n${text}`).toBe(false);
    return "taken by js-yaml alone";
  }
  expect(comparable(tolerant), `${named}:\n${text}`).toBe(comparable(opinion));
  return "compared";
}
