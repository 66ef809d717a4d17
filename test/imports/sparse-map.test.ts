import { describe, expect, it } from "vitest";
import { SparseMap } from "../../imports/sparse-map.ts";

describe("a sparse map", () => {
  it("is empty before something is put into it", () => {
    const map = new SparseMap<string, number>();
    expect([map.size, map.has("a"), map.get("a"), map.delete("a")]).toEqual([0, false, undefined, false]);
    expect([[...map], [...map.keys()], [...map.values()]]).toEqual([[], [], []]);
  });

  it("keeps what was put into it, in that order", () => {
    const map = new SparseMap<string, number>();
    map.set("b", 1);
    map.set("a", 2);
    map.set("b", 3);
    expect([...map]).toEqual([
      ["b", 3],
      ["a", 2],
    ]);
    expect([map.size, map.has("a"), map.get("b")]).toEqual([2, true, 3]);
    expect([[...map.keys()], [...map.values()]]).toEqual([
      ["b", "a"],
      [3, 2],
    ]);
    expect([map.delete("b"), map.delete("b"), [...map]]).toEqual([true, false, [["a", 2]]]);
  });
});
