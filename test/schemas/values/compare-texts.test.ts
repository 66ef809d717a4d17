import { expect, test } from "vitest";
import { compareTexts } from "../../../schemas/values/compare-texts.ts";

test("texts are ordered by their characters' numbers, whatever the language", () => {
  expect(["ä", "b", "B", "a", "10", "9", "a"].toSorted(compareTexts)).toEqual([
    "10",
    "9",
    "B",
    "a",
    "a",
    "b",
    "ä",
  ]);
});
