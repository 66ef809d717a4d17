import { expect, test } from "vitest";
import { csvLines } from "../../../cli/text/csv.ts";

test("quotes what would break a line apart, and nothing else", () => {
  const lines = csvLines(
    ["name", "note"],
    [
      ["web01", 'says "hello", twice'],
      ["a\nb", " led by a space"],
      ["it's", 12],
      [undefined, true],
    ],
  );
  expect([...lines]).toEqual([
    "name,note\r\n",
    'web01,"says ""hello"", twice"\r\n',
    'a b," led by a space"\r\n',
    "it's,12\r\n",
    ",true\r\n",
  ]);
});

test("keeps a spreadsheet from running what a name says", () => {
  const lines = csvLines(
    ["name"],
    [['=HYPERLINK("x")'], ["@SUM(1)"], ["-1+1"], ["a=b"], ["disks; =1+1;-2"], ["a\t=1"], ["＝1"]],
  );
  expect([...lines]).toEqual([
    "name\r\n",
    `"'=HYPERLINK(""x"")"\r\n`,
    "'@SUM(1)\r\n",
    "'-1+1\r\n",
    "a=b\r\n",
    "disks; '=1+1;'-2\r\n",
    "a =1\r\n",
    "'＝1\r\n",
  ]);
});
