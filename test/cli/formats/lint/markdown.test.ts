import { describe, expect, test } from "vitest";
import { project } from "../../../lint/project.ts";
import { fileResult, finding, lintGiving, report } from "../../reports.ts";
import { runCli } from "../../run-cli.ts";

async function markdownOf(messages: Parameters<typeof finding>[0][], path = "dr/a.dr.yaml") {
  const cwd = project({ ".git/HEAD": "" });
  const given = report([fileResult(`${cwd}/${path}`, messages.map(finding))], {
    virtualMachines: 2,
    decided: 1234,
    undecided: 5,
  });
  return (await runCli(["-f", "markdown"], { cwd, services: lintGiving(given) })).stdout;
}

/** The cells of a table's row, as GitHub cuts it: at each bar that is not escaped. */
function cellsOf(row: string): string[] {
  return row
    .split(/(?<!\\)\|/)
    .slice(1, -1)
    .map((cell) => cell.trim());
}

describe("Markdown", () => {
  test("says what came of it, and the findings, errors first", async () => {
    const text = await markdownOf([
      { severity: 1, message: "Careful.", ruleId: "contoso/own", line: 2, column: 3 },
      {
        message: "Wrong.",
        line: 7,
        column: 9,
        related: [{ filePath: "/x", line: 4, column: 1, endLine: 4, endColumn: 2, message: "It is here." }],
      },
      { message: "No rule.", ruleId: null },
    ]);
    const lines = text.trimEnd().split("\n");
    expect(lines.slice(0, 3)).toEqual([
      "**drlint: 2 errors, 1 warning**",
      "",
      "2 machines in 1 file; 1,234 rows decided, 5 undecided, for want of recorded facts.",
    ]);
    expect(lines.slice(4).map(cellsOf)).toEqual([
      ["", "Place", "Finding", "Rule"],
      ["---", "---", "---", "---"],
      [
        "error",
        "`dr/a.dr.yaml:7:9`",
        expect.stringMatching(/^Wrong\.<br>→ `.*x:4` It is here\.$/),
        expect.stringMatching(
          /^\[`inventory\/schema`\]\(https:\/\/.*\/docs\/rules\/inventory\/schema\.md\)$/,
        ),
      ],
      ["error", "`dr/a.dr.yaml:1:1`", "No rule.", ""],
      ["warning", "`dr/a.dr.yaml:2:3`", "Careful.", "`contoso/own`"],
    ]);
  });

  test("without findings is two lines", async () => {
    expect(await markdownOf([])).toMatch(/^\*\*drlint: no findings\*\*\n\n2 machines in 1 file; .*\n$/);
  });

  test("lists so many findings as fit into the summary of a step", async () => {
    const text = await markdownOf(Array.from({ length: 1203 }, () => ({})));
    expect(text.match(/^\| error/gm)).toHaveLength(1000);
    expect(text).toMatch(/\nand 203 more\.\n$/);
  });

  test.each([
    "| a | cell |",
    "`` ` `` code",
    "[text](javascript:alert(1))",
    "![image](https://example.com/x.png)",
    "<script>alert(1)</script>",
    "<img src=x onerror=alert(1)>",
    "**bold** _it_ ~~gone~~",
    "@everyone #1",
    "https://example.com",
    "\\| escaped",
    "line\nbreak",
    "&lt;",
    "\u202eturned",
  ])("a name is text and nothing else: %j", async (name) => {
    const text = await markdownOf(
      [{ message: `'${name}' is wrong.`, ruleId: `x/${name}` }],
      `${name.replaceAll("/", "")}.dr.yaml`,
    );
    const rows = text.trimEnd().split("\n").slice(6);
    expect(rows).toHaveLength(1);
    const cells = cellsOf(rows[0]!);
    expect(cells).toHaveLength(4);
    // What is left when escapes are taken out; what parts an address or a mention shows nothing.
    const rest = cells[2]!
      .replaceAll("&#8203;", "\u00b7")
      .replace(/\\[^\w\s]/g, "")
      .replace(/&(?:#\d+|#x[0-9a-f]+|\w+);/gi, "");
    expect(rest).not.toMatch(/[<>`*[\]|]|https?:\/\/|(?<![\w])@\w|\n/);
    for (const code of [cells[1]!, cells[3]!]) expect(code).toMatch(/^(`+)(?!`)[\s\S]*(?<!`)\1$/);
  });
});
