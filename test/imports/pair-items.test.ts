import { describe, expect, it } from "vitest";
import { pairItems } from "../../imports/pair-items.ts";

type Item = Readonly<Record<string, string>>;

/** The index of the other item that each one is, in order; undefined for one that is none. */
function pairs(ones: readonly Item[], others: readonly Item[], entity = "Disk") {
  const found = pairItems({
    ones,
    others,
    entity,
    factOf: (one, property) => one[property],
    factOfOther: (other, property) => other[property],
    areTwo: (one, other) => one.id !== undefined && other.id !== undefined,
  });
  return ones.map((one) => {
    const other = found.get(one);
    return other && others.indexOf(other);
  });
}

describe("items are the same", () => {
  it("by id before anything else, whatever they are called", () => {
    const ones = [
      { id: "{AB}", name: "a" },
      { id: "cd", name: "b" },
    ];
    expect(pairs(ones, [{ id: "CD", name: "a" }, { id: "ab" }], "NetworkAdapter")).toEqual([1, 0]);
    expect(pairs(ones, [{ id: "{AB}", name: "b" }, { id: "cd" }], "NetworkAdapter")).toEqual([0, 1]);
    expect(pairs([{ id: "x", name: "a" }], [{ id: "y", name: "a" }, { name: "A" }])).toEqual([1]);
  });

  it("by what is written in a disk, then by its file, then by name", () => {
    const others = [{ name: "c", path: "D:\\B" }, { name: "b" }, { name: "a", diskIdentifier: "2" }];
    const ones = [
      { name: "a", path: "d:\\b" },
      { name: "c", diskIdentifier: "2" },
      { name: "b", diskIdentifier: "3" },
    ];
    expect(pairs(ones, others)).toEqual([0, 2, 1]);
  });

  it("not by what several copies of a disk have in them", () => {
    const copies = ["a", "b"].map((name) => ({ name, diskIdentifier: "1", path: `D:\\${name}` }));
    expect(pairs(copies, copies.toReversed())).toEqual([1, 0]);
    expect(pairs(copies, [{ name: "b", diskIdentifier: "1" }])).toEqual([undefined, 0]);
    expect(pairs(copies, [{ name: "other", diskIdentifier: "1" }])).toEqual([undefined, undefined]);
    expect(pairs([copies[0]!], copies)).toEqual([0]);
  });

  it("not by what copies have in them where letter case tells that apart", () => {
    const others = [
      { name: "a", diskIdentifier: "ab" },
      { name: "b", diskIdentifier: "AB" },
    ];
    const ones = [
      { name: "a", diskIdentifier: "AB" },
      { name: "b", diskIdentifier: "ab" },
    ];
    expect(pairs(ones, others)).toEqual([0, 1]);
  });

  it("by the surest mark that both sides have, in whatever order, of few and of many", () => {
    for (const count of [3, 40]) {
      const disks = Array.from({ length: count }, (_, index) => ({
        name: `renamed ${count - index}`,
        path: `D:\\${index}.vhdx`,
      }));
      const others = disks
        .map(({ path }, index) => ({ id: `${index}`, name: `disk ${index}`, path }))
        .toReversed();
      expect(pairs(disks, others)).toEqual(disks.map((_, index) => count - 1 - index));
    }
  });

  it("each with one other at most", () => {
    expect(
      pairs([{ name: "b", diskIdentifier: "1" }, { name: "a" }], [{ name: "a", diskIdentifier: "1" }]),
    ).toEqual([0, undefined]);
    expect(pairs([{ name: "a" }, { name: "A" }], [{ name: "a" }])).toEqual([0, undefined]);
    const twice = [{ id: "ab" }, { id: "{AB}" }];
    expect(pairs(twice, twice)).toEqual([0, 1]);
    expect(pairs([], [{ name: "a" }])).toEqual([]);
  });

  it("of IP configurations by address, or as the only ones, where one of them has no name", () => {
    const of = (ones: readonly Item[], others: readonly Item[]) => pairs(ones, others, "IPConfiguration");
    expect(
      of([{ address: "10.0.0.4" }, { address: "10.0.0.5" }], [{ name: "ip", address: "10.0.0.5" }]),
    ).toEqual([undefined, 0]);
    expect(of([{ name: "a", address: "10.0.0.5" }], [{ name: "b", address: "10.0.0.5" }])).toEqual([
      undefined,
    ]);
    expect(of([{ address: "10.0.0.4" }], [{ address: "10.0.0.9" }])).toEqual([0]);
    expect(pairs([{ address: "10.0.0.4" }], [{ address: "10.0.0.9" }])).toEqual([undefined]);
  });
});
