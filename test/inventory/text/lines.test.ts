import { describe, expect, test } from "vitest";
import { Lines } from "../../../inventory/text/lines.ts";

describe("places", () => {
  test.each([
    ["LF", "ab\n\ncd\n"],
    ["CR LF", "ab\r\n\r\ncd\r\n"],
    ["CR", "ab\r\rcd\r"],
  ])("are counted from 1, lines end with %s", (_, text) => {
    const lines = new Lines(text);
    expect(lines.count).toBe(4);
    expect(lines.place(0)).toEqual({ line: 1, column: 1 });
    expect(lines.place(text.indexOf("d"))).toEqual({ line: 3, column: 2 });
    expect(lines.place(text.length)).toEqual({ line: 4, column: 1 });
  });

  test("are found again", () => {
    const text = "a\r\nbc\rd\n\n😀x";
    const lines = new Lines(text);
    for (let offset = 0; offset <= text.length; offset++)
      expect(lines.offset(lines.place(offset))).toBe(offset);
  });

  test("beyond the text are its nearest end", () => {
    const lines = new Lines("ab\ncd");
    expect(lines.place(-1)).toEqual({ line: 1, column: 1 });
    expect(lines.place(99)).toEqual({ line: 2, column: 3 });
    expect(lines.offset({ line: 1, column: 99 })).toBe(2);
    expect(lines.offset({ line: 99, column: 1 })).toBe(3);
    expect(lines.offset({ line: 0, column: 0 })).toBe(0);
  });

  test("are the same in whatever order they are asked for", () => {
    const text = Array.from({ length: 100 }, (_, index) => "x".repeat(index % 7)).join("\n");
    const inOrder = new Lines(text);
    for (const step of [1, 37, 61]) {
      const lines = new Lines(text);
      for (let count = 0; count <= text.length; count++) {
        const offset = (count * step) % (text.length + 1);
        const before = text.slice(0, offset).split("\n");
        const place = { line: before.length, column: before.at(-1)!.length + 1 };
        expect(lines.place(offset)).toEqual(place);
        expect(inOrder.place(offset)).toEqual(place);
      }
    }
  });

  test("exist in an empty text", () => {
    expect(new Lines("").place(0)).toEqual({ line: 1, column: 1 });
  });
});
