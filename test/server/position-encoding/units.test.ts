import { describe, expect, it } from "vitest";
import { Lines } from "../../../inventory/text/lines.ts";
import { columnFrom, columnIn, encodingFor } from "../../../server/position-encoding/units.ts";

const TEXT = "x: ü€😀\u2028\ud83d!\r\n\udc00日本\ry\n";
const placed = { text: TEXT, lines: new Lines(TEXT) };

const unitsOf = (encoding: string) => encodingFor({ general: { positionEncodings: [encoding] } }).unitsOf!;

describe("the encoding", () => {
  it("is the first of the editor's list that is known, and UTF-16 without one", () => {
    const chosen = (...positionEncodings: string[]) =>
      encodingFor({ general: { positionEncodings } }).encoding;
    expect(chosen("utf-8", "utf-16", "utf-32")).toBe("utf-8");
    expect(chosen("utf-7", "utf-32", "utf-8")).toBe("utf-32");
    expect(chosen("utf-16", "utf-8")).toBe("utf-16");
    expect(chosen("utf-7")).toBe("utf-16");
    expect(chosen()).toBe("utf-16");
    expect(encodingFor({}).encoding).toBe("utf-16");
    expect(encodingFor({ general: { positionEncodings: "utf-8" as never } }).encoding).toBe("utf-16");
  });

  it("needs no counting in UTF-16", () => {
    expect(encodingFor({ general: { positionEncodings: ["utf-16"] } }).unitsOf).toBeUndefined();
  });
});

describe.each([
  // Where each character of the first line begins.
  ["utf-8", [0, 1, 2, 3, 5, 8, 12, 15, 18]],
  ["utf-32", [0, 1, 2, 3, 4, 5, 6, 7, 8]],
])("columns in %s", (encoding, starts) => {
  const inUtf16 = [0, 1, 2, 3, 4, 5, 7, 8, 9];

  it("begin where characters do", () => {
    expect(inUtf16.map((column) => columnIn(column, 0, placed, unitsOf(encoding)))).toEqual(starts);
    expect(starts.map((column) => columnFrom(column, 0, placed, unitsOf(encoding)))).toEqual(inUtf16);
  });

  it("are those of their line", () => {
    expect(columnIn(2, 1, placed, unitsOf(encoding))).toBe(encoding === "utf-8" ? 6 : 2);
    expect(columnIn(1, 2, placed, unitsOf(encoding))).toBe(1);
  });
});

it("takes a column within a character as where that begins", () => {
  for (const column of [8, 9, 10, 11]) expect(columnFrom(column, 0, placed, unitsOf("utf-8"))).toBe(5);
  for (const column of [5, 6]) expect(columnIn(column, 0, placed, unitsOf("utf-8"))).toBe(8);
});

it("takes a column beyond the line as its end, and a line beyond the text as the last", () => {
  // Where a line ends with CR LF, between the two, as in UTF-16.
  expect(columnFrom(2 ** 31, 0, placed, unitsOf("utf-8"))).toBe(11);
  expect(columnIn(2 ** 31, 1, placed, unitsOf("utf-8"))).toBe(9);
  expect(columnFrom(7, 99, placed, unitsOf("utf-8"))).toBe(0);
});
