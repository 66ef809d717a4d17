import { expect, test } from "vitest";
import { csvLines } from "../../../cli/text/csv.ts";

test("quotes what would break a line apart, and nothing else", () => {
  expect(
    csvLines(
      ["name", "note"],
      [
        ["web01", 'says "hello", twice'],
        ["a\nb", " led by a space"],
        ["it's", 12],
        [undefined, true],
      ],
    ),
  ).toEqual(["name,note", 'web01,"says ""hello"", twice"', '"a\nb"," led by a space"', "it's,12", ",true"]);
});

test("keeps a spreadsheet from running what a name says", () => {
  expect(csvLines(["name"], [['=HYPERLINK("x")'], ["@SUM(1)"], ["-1+1"], ["a=b"]])).toEqual([
    "name",
    `"'=HYPERLINK(""x"")"`,
    "'@SUM(1)",
    "'-1+1",
    "a=b",
  ]);
});
