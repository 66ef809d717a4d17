import { describe, expect, it } from "vitest";
import { fileResult, finding, lintGiving, report } from "../../reports.ts";
import { runCli } from "../../run-cli.ts";

const cwd = "/work/dr";

async function annotations(findings: readonly ReturnType<typeof finding>[]): Promise<string[]> {
  const given = report([fileResult("/work/dr/oslo,50%:a.dr.yaml", findings)]);
  const { stdout } = await runCli(["--format", "github"], { cwd, services: lintGiving(given) });
  return stdout.split("\n").filter((line) => line.startsWith("::"));
}

describe("the format for GitHub Actions", () => {
  it("annotates each finding, errors first, escaped as its runner reads it", async () => {
    const lines = await annotations([
      finding({
        line: 3,
        column: 5,
        endLine: 3,
        endColumn: 9,
        severity: 1,
        ruleId: "a/warned",
        message: "A warning.",
      }),
      finding({
        line: 7,
        column: 1,
        endLine: 9,
        endColumn: 2,
        ruleId: "a/wrong",
        message: "50 %\nof it::all, here",
      }),
    ]);
    expect(lines).toEqual([
      "::error file=oslo%2C50%25%3Aa.dr.yaml,line=7,endLine=9,title=a/wrong::50 %25%0Aof it::all, here",
      "::warning file=oslo%2C50%25%3Aa.dr.yaml,line=3,endLine=3,col=5,endColumn=9,title=a/warned::A warning.",
    ]);
  });

  it.each(["github", "azure-pipelines"])(
    "colours nothing and turns nothing round by a value (%s)",
    async (format) => {
      const message = finding({ line: 3, column: 5, ruleId: "a/wrong", message: "not '\u001b[31m\u202e'" });
      const given = report([fileResult("/work/dr/\u001b[31m.dr.yaml", [message])]);
      const { stdout } = await runCli(["--format", format], { cwd, services: lintGiving(given) });
      expect(stdout).toContain("'\\u001b[31m\\u202e'\n");
      for (const raw of ["\u001b", "\u202e"]) expect(stdout).not.toContain(raw);
    },
  );

  it("says with the last annotation that GitHub shows how many there are more", async () => {
    const lines = await annotations(
      Array.from({ length: 12 }, (_, index) => finding({ line: index + 1, column: 1, message: "Wrong." })),
    );
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toMatch(/^::error title=drlint::3 more errors, /);
  });

  it("annotates ten where there are ten", async () => {
    const lines = await annotations(
      Array.from({ length: 10 }, (_, index) => finding({ line: index + 1, column: 1, message: "Wrong." })),
    );
    expect(lines).toHaveLength(10);
    expect(lines.at(-1)).toContain("line=10");
  });
});
