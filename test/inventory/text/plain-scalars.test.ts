import { describe, expect, test } from "vitest";
import { plainValue } from "../../../inventory/text/plain-scalars.ts";
import { randomNumbers } from "./random-yaml.ts";

/** The core schema as the specification writes it (YAML 1.2.2, section 10.3.2). */
function byTheBook(text: string): unknown {
  if (/^(null|Null|NULL|~|)$/.test(text)) return null;
  if (/^(true|True|TRUE)$/.test(text)) return true;
  if (/^(false|False|FALSE)$/.test(text)) return false;
  if (/^[-+]?[0-9]+$|^0o[0-7]+$|^0x[0-9a-fA-F]+$/.test(text)) return Number(text);
  if (/^[-+]?(\.[0-9]+|[0-9]+(\.[0-9]*)?)([eE][-+]?[0-9]+)?$/.test(text)) return Number(text);
  if (/^[-+]?(\.inf|\.Inf|\.INF)$/.test(text)) return text.startsWith("-") ? -Infinity : Infinity;
  return /^(\.nan|\.NaN|\.NAN)$/.test(text) ? Number.NaN : text;
}

describe("a plain scalar", () => {
  test.each([
    ["", null],
    ["127GB", "127GB"],
    ["10.1.0.0", "10.1.0.0"],
    ["5.10", 5.1],
    ["1e3", 1000],
    ["0x1F", 31],
    ["0o17", 15],
    ["017", 17],
    ["-.5", -0.5],
    ["yes", "yes"],
    ["-.INF", Number.NEGATIVE_INFINITY],
    ["123456789012345678901", 1.2345678901234568e20],
  ])("%j means %j", (text, value) => {
    expect(plainValue(text)).toBe(value);
  });

  test("that is a number too large for any stays text: it is more likely the name of something", () => {
    expect(plainValue("5E1234")).toBe("5E1234");
  });

  test("means what the specification says", () => {
    const random = randomNumbers(1);
    const parts = [
      "0",
      "1",
      "9",
      ".",
      "-",
      "+",
      "e",
      "E",
      "x",
      "o",
      "a",
      "F",
      ".inf",
      ".NaN",
      "true",
      "null",
      "~",
      "N",
      "_",
    ];
    for (let round = 0; round < 20_000; round++) {
      const length = 1 + Math.floor(random() * 5);
      const text = Array.from({ length }, () => parts[Math.floor(random() * parts.length)]).join("");
      expect(plainValue(text), text).toBe(byTheBook(text));
    }
  });
});
