import { describe, expect, it } from "vitest";
import { applyChanges } from "../../../server/workspace/text-changes.ts";

const range = (line: number, character: number, endLine = line, endCharacter = character) => ({
  start: { line, character },
  end: { line: endLine, character: endCharacter },
});

describe("applyChanges", () => {
  it("makes each change in what the one before has left", () => {
    expect(
      applyChanges("one\ntwo\n", [
        { range: range(0, 3), text: "\nmore" },
        { range: range(2, 0, 2, 3), text: "three" },
      ]),
    ).toBe("one\nmore\nthree\n");
  });

  it("takes changes from the end to the start, as several cursors make them", () => {
    const changes = [9, 5, 2, 0].map((line) => ({ range: range(line, 1), text: `-${line}-\n` }));
    expect(applyChanges("ab\n".repeat(10), changes)).toBe(
      [..."0123456789"]
        .map((line) => (["0", "2", "5", "9"].includes(line) ? `a-${line}-\nb\n` : "ab\n"))
        .join(""),
    );
  });

  it("replaces the whole text where no range is given, and goes on from there", () => {
    expect(applyChanges("old\n", [{ text: "new\ntext" }, { range: range(1, 4), text: "!" }])).toBe(
      "new\ntext!",
    );
  });

  it("takes a position outside of the text as the nearest one in it", () => {
    expect(applyChanges("a\nb\n", [{ range: range(0, 99), text: "!" }])).toBe("a!\nb\n");
    expect(applyChanges("a\nb\n", [{ range: range(99, 99), text: "!" }])).toBe("a\nb\n!");
    expect(applyChanges("a\nb", [{ range: range(-1, -1), text: "!" }])).toBe("!a\nb");
    expect(applyChanges("a\nb", [{ range: range(Number.NaN, 0.5), text: "!" }])).toBe("!a\nb");
    expect(applyChanges("", [{ range: range(5, 5, 9, 9), text: "!" }])).toBe("!");
  });

  it("takes a range that ends before it begins the other way round", () => {
    expect(applyChanges("one two\n", [{ range: range(0, 7, 0, 3), text: "" }])).toBe("one\n");
  });

  it("counts in UTF-16 units, and never parts a line break", () => {
    expect(applyChanges("x: 😀y\r\nz", [{ range: range(0, 5), text: "!" }])).toBe("x: 😀!y\r\nz");
    expect(applyChanges("a\r\nb", [{ range: range(0, 2), text: "!" }])).toBe("a!\r\nb");
    expect(applyChanges("a\rb\r\nc", [{ range: range(1, 1, 2, 0), text: "" }])).toBe("a\rbc");
  });

  it("passes over what is no change", () => {
    const changes = [null, {}, { range: {}, text: 7 }, { range: null, text: "!" }, { range: range(0, 0) }];
    expect(applyChanges("text", changes as never)).toBe("text");
  });

  it("equals what is made change by change with lines counted anew", () => {
    // A simple generator: the same numbers in each run.
    let seed = 7;
    const random = (below: number) => {
      seed = (seed * 1_103_515_245 + 12_345) % 2 ** 31;
      return seed % below;
    };
    const piece = () => ["", "a", "\n", "\r\n", "bc\nd", "\r"][random(6)]!;
    let text = "one\ntwo\r\nthree\n";
    for (let round = 0; round < 500; round++) {
      const changes = Array.from({ length: 1 + random(5) }, () => ({
        range: range(random(6), random(5), random(6), random(5)),
        text: piece(),
      }));
      const oneByOne = changes.reduce((now, change) => applyChanges(now, [change]), text);
      expect(applyChanges(text, changes)).toBe(oneByOne);
      text = oneByOne.length > 200 ? "one\ntwo\r\nthree\n" : oneByOne;
    }
  });
});
