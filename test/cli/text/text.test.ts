import picocolors from "picocolors";
import { describe, expect, test } from "vitest";
import { fieldLines } from "../../../cli/text/fields.ts";
import type { Page } from "../../../cli/text/page.ts";
import { tableLines } from "../../../cli/text/table.ts";
import { padEnd, padStart, widthOf } from "../../../cli/text/width.ts";
import { wrap, wrapIndented } from "../../../cli/text/wrap.ts";
import { counted, grouped } from "../../../schemas/values/numbers.ts";
import { printable, printableJson, printableLines } from "../../../schemas/values/printable.ts";

const page = (width: number): Page => ({ width, colors: picocolors.createColors(false), cwd: "/" });

test.each([
  [0, "0"],
  [999, "999"],
  [1000, "1,000"],
  [1234567, "1,234,567"],
])("grouped: %i is %s", (count, text) => expect(grouped(count)).toBe(text));

test("counted: one of a thing has no plural", () => {
  expect([0, 1, 2000].map((count) => counted(count, "error"))).toEqual([
    "0 errors",
    "1 error",
    "2,000 errors",
  ]);
});

describe("width", () => {
  test.each([
    ["", 0],
    ["abc", 3],
    ["é", 1],
    ["日本", 4],
    ["👩‍👩‍👧", 2],
    [picocolors.createColors(true).red("abc"), 3],
  ])("of %j is %i", (text, width) => expect(widthOf(text)).toBe(width));

  test("is what padding goes by", () => {
    expect(padEnd("日本", 6)).toBe("日本  ");
    expect(padStart("日本", 6)).toBe("  日本");
    expect(padEnd("longer", 3)).toBe("longer");
  });
});

describe("wrap", () => {
  test.each([
    ["a text that fits", 20, ["a text that fits"]],
    ["a text that fits exactly", 24, ["a text that fits exactly"]],
    ["one two three", 7, ["one two", "three"]],
    ["white \n  space\tis one", 40, ["white space is one"]],
    ["/a/path/that/is/long then", 8, ["/a/path/that/is/long", "then"]],
    ["日本 日本", 8, ["日本", "日本"]],
    ["", 8, [""]],
  ])("%j in %i columns", (text, width, lines) => expect(wrap(text, width)).toEqual(lines));
});

describe("printable", () => {
  test.each([
    ["tab\tand\r\nline", "tab and  line"],
    ["\u001b[31m\u0000\u007f\u009b", "\\u001b[31m\\u0000\\u007f\\u009b"],
    ["a\u202eb\u2066c\u2028d\ufeff", "a\\u202eb\\u2066c\\u2028d\\ufeff"],
    ["\u{e0041}", "\\udb40\\udc41"],
    ["##vso[task.x]y ##[error]z ###[a", "\\u0023#vso[task.x]y \\u0023#[error]z #\\u0023#[a"],
    ["##VSO without a bracket, #1 and ## a heading", "\\u0023#VSO without a bracket, #1 and ## a heading"],
    ["##v\u200dso[a.b]", "\\u0023#v\u200dso[a.b]"],
    ["::error::a\t::b c::d", "\\u003a:error::a \\u003a:b c::d"],
    ["fe80::1", "fe80::1"],
    ["::1/128 and ::ffff:10.0.0.1", "::1/128 and \\u003a:ffff:10.0.0.1"],
    ["::1::error::a ::\u200d1", "::1::error::a \\u003a:\u200d1"],
    ["é 日本 👩‍👩‍👧 a\u0301", "é 日本 👩‍👩‍👧 a\u0301"],
  ])("%j", (text, shown) => expect(printable(text)).toBe(shown));
});

describe("printable lines", () => {
  test.each([
    ["  ::error::a b::c\r\n\u001b[31m::x\n", "  \\u003a:error::a b::c\r\n\u001b[31m\\u003a:x\n"],
    ["::1/128\n::b", "::1/128\n\\u003a:b"],
    ["a ::b ##[c", "a ::b \\u0023#[c"],
    ["\u001b[2J\r \u001b[31mred\u001b[39m", "\\u001b[2J\\u000d \u001b[31mred\u001b[39m"],
  ])("%j", (text, shown) => expect(printableLines(text)).toBe(shown));
});

test("printable JSON reads back as what it was", () => {
  const value = { "##vso[a.b]": ["::error::", "\\::", "\\\\##[", "\u009b\u202e\u{e0041}\n", "fe80::1"] };
  const json = printableJson(JSON.stringify(value, undefined, 2));
  expect(JSON.parse(json)).toEqual(value);
  expect(json).not.toMatch(/::|##|(?!\n)[\p{Cc}\p{Cf}]/u);
});

describe("fields", () => {
  test("stand in columns, without those that are empty", () => {
    const fields = [
      ["Level", "error"],
      ["Nothing", ""],
      ["None", []],
      ["Says", "a single text that is too long for it"],
      ["Limits", ["one: a limit that is too long for the line", "two: 2"]],
    ] as const;
    expect(fieldLines(fields, page(40))).toEqual([
      "  Level   error",
      "  Says    a single text that is too long",
      "          for it",
      "  Limits  one: a limit that is too long",
      "            for the line",
      "          two: 2",
    ]);
  });

  test("begin below their label where a word is too long to stand beside it, and further left where it needs to", () => {
    const fields = [["Held against", ["azure-to-azure-network-mapping", "excluded-disks"]]] as const;
    expect(fieldLines(fields, page(40), 0)).toEqual([
      "Held against",
      "          azure-to-azure-network-mapping",
      "              excluded-disks",
    ]);
    expect(wrapIndented("azure-vm-requirements/hard-disk-format, a", 40, 2)).toEqual([
      " azure-vm-requirements/hard-disk-format,",
      "  a",
    ]);
  });
});

describe("table", () => {
  const head = ["Rule", "Reports"];
  const rows = [
    ["a/b", "a thing that is wrong"],
    ["long/name", "another"],
  ];

  test("wraps its last column", () => {
    expect(tableLines(head, rows, 10, page(25))).toEqual([
      "Rule       Reports",
      "a/b        a thing that",
      "           is wrong",
      "long/name  another",
    ]);
  });

  test("keeps parts of its last column together where they fit, and apart where they do not", () => {
    const parts = [["a/b", ["one, two", "three"]]] as const;
    expect(tableLines(head, parts, 10, page(25))).toEqual(["Rule  Reports", "a/b   one, two, three"]);
    expect(tableLines(head, parts, 10, page(18))).toEqual(["Rule  Reports", "a/b   one, two", "      three"]);
  });

  test("is not made where its last column has too little room", () => {
    expect(tableLines(head, rows, 15, page(25))).toBeUndefined();
  });
});
