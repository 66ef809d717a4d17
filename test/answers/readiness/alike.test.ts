import { expect, it } from "vitest";
import { groupAlike } from "../../../answers/readiness/alike.ts";

const group = (...texts: readonly string[]) => groupAlike(texts, (text) => text[0]!);

it("puts three and more alike where the first of them stands, and leaves the others where they are", () => {
  expect(group("a1", "b1", "a2", "c1", "b2", "a3")).toEqual([["a1", "a2", "a3"], ["b1"], ["c1"], ["b2"]]);
});

it("of nothing makes nothing", () => {
  expect(group()).toEqual([]);
});
