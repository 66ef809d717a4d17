import { describe, expect, it } from "vitest";
import { PropertyMap } from "../../imports/property-map.ts";

describe("a map of properties", () => {
  it("is empty before something is put into it", () => {
    const map = new PropertyMap<number>();
    expect([map.size, map.has("a"), map.get("a"), map.delete("a")]).toEqual([0, false, undefined, false]);
    expect([[...map], [...map.keys()], [...map.values()]]).toEqual([[], [], []]);
  });

  it("keeps what was put into it, in that order", () => {
    const map = new PropertyMap<number>();
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

  it("misses nothing where it is gone through while something goes", () => {
    const map = new PropertyMap<number>();
    for (const [index, property] of ["a", "b", "c"].entries()) map.set(property, index);
    const met: string[] = [];
    for (const [property] of map) {
      met.push(property);
      map.delete(property);
    }
    expect([met, map.size]).toEqual([["a", "b", "c"], 0]);
  });
});
