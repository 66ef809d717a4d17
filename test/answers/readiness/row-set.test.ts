import { describe, expect, it } from "vitest";
import { RowSet } from "../../../answers/readiness/row-set.ts";
import { matrix } from "../../../documents/index.ts";

const [a, b, c] = matrix.ids();

describe("a set of rows", () => {
  it("has what was added, each row once", () => {
    const set = RowSet.none().with(a!).with(b!).with(a!);
    expect(set.size).toBe(2);
    expect([...set.rows].sort()).toEqual([a, b].sort());
  });

  it("is one set, where the same was added in the same order", () => {
    const none = RowSet.none();
    const set = none.with(a!).with(b!);
    expect(none.with(a!).with(b!)).toBe(set);
    expect(set.with(a!)).toBe(set);
    expect(set.with(b!)).toBe(set);
    expect(set.with(c!)).not.toBe(set);
  });

  it("does not change", () => {
    const none = RowSet.none();
    const set = none.with(a!);
    set.with(b!);
    expect([none.size, [...none.rows], set.size, [...set.rows]]).toEqual([0, [], 1, [a]]);
  });
});
