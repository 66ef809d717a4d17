import { expect, it } from "vitest";
import { Moves } from "../../../server/on-save/moves.ts";

/** Where each letter of the first text stands in the last one. */
function letters(...texts: readonly string[]): string {
  const moves = new Moves();
  for (const [index, text] of texts.slice(1).entries()) moves.add(texts[index]!, text);
  return [...texts[0]!]
    .map((_letter, offset) => moves.of(offset))
    .map((offset) => (offset === undefined ? "-" : (texts.at(-1)![offset] ?? "|")))
    .join("");
}

it("follows the letters of a text", () => {
  expect(letters("abcdef")).toBe("abcdef");
  expect(letters("abcdef", "abXcdef")).toBe("abXdef");
  expect(letters("abcdef", "abef")).toBe("abe-ef");
  expect(letters("abcdef", "Xabcdef", "XabcdefY", "abcdefY")).toBe("abcdef");
  expect(letters("abcdef", "abXYef")).toBe("abX-ef");
  expect(letters("aaaa", "aaa")).toBe("aaa|");
});
