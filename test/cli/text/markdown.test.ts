import { expect, test } from "vitest";
import { markdownTable } from "../../../cli/text/markdown.ts";
import { markdownCode, markdownText } from "../../../schemas/values/markdown.ts";

test("a text is shown letter by letter", () => {
  expect(markdownText("<b>a_b</b> [x](y) *z* `c` | #1 & \\")).toBe(
    "\\<b\\>a\\_b\\</b\\> \\[x\\]\\(y\\) \\*z\\* \\`c\\` \\| \\#&#8203;1 \\& \\\\",
  );
});

test.each([
  ["ping @team\n", "ping @&#8203;team "],
  ["see https://contoso.com", "see https:&#8203;//contoso.com"],
  ["irc://contoso.com", "irc:&#8203;//contoso.com"],
  ["www.contoso.com", "www&#8203;.contoso.com"],
  ["root@contoso.com", "root@&#8203;contoso.com"],
  ["mailto:root@contoso.com", "mailto:&#8203;root@&#8203;contoso.com"],
  ["contoso/dr#12", "contoso/dr\\#&#8203;12"],
  ["GH-12 and !12", "GH-&#8203;12 and \\!&#8203;12"],
  ["commit 438b434a", "commit 4&#8203;38b434a"],
  ["$x$", "\\$&#8203;x\\$&#8203;"],
  [":tada:", ":&#8203;tada:"],
  ["SQL01: 12 disks, 50 % full", "SQL01: 12 disks, 50 % full"],
  ["fe80::1", "fe80::1"],
])("%j is no link, no mention and no picture", (text, shown) => expect(markdownText(text)).toBe(shown));

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
