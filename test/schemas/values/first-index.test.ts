import { expect, test } from "vitest";
import { firstIndex } from "../../../schemas/values/first-index.ts";

test.each([
  [[], 3, 0],
  [[1], 1, 0],
  [[1], 2, 1],
  [[1, 3, 3, 5], 3, 1],
  [[1, 3, 3, 5], 4, 3],
  [[1, 3, 3, 5], 6, 4],
])("of %j the first at or above %i is at %i", (items, least, index) => {
  expect(firstIndex(items, (item) => item >= least)).toBe(index);
});
