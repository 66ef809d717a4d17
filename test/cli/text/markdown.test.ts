import { expect, test } from "vitest";
import { markdownCode, markdownTable, markdownText } from "../../../cli/text/markdown.ts";

test("a text is shown letter by letter", () => {
  expect(markdownText("<b>a_b</b> [x](y) *z* `c` | #1 & \\")).toBe(
    "\\<b\\>a\\_b\\</b\\> \\[x\\]\\(y\\) \\*z\\* \\`c\\` \\| \\#1 \\& \\\\",
  );
  expect(markdownText("ping @team\n")).toBe("ping @\u200bteam ");
});

test("code takes a fence that is long enough", () => {
  expect(markdownCode("10.0.0.19")).toBe("`10.0.0.19`");
  expect(markdownCode("a`b")).toBe("``a`b``");
  expect(markdownCode("`")).toBe("`` ` ``");
});

test("a table escapes the bars that are not escaped yet", () => {
  expect(markdownTable(["a", "b"], [[markdownCode("x|y"), markdownText("x|y")]])).toEqual([
    "| a | b |",
    "| --- | --- |",
    "| `x\\|y` | x\\|y |",
  ]);
});
