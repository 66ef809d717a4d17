import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, it } from "vitest";
import type { FileResult } from "../../lint/result.ts";
import { runCli } from "../cli/run-cli.ts";
import { project } from "../lint/project.ts";
import { blocksIn, type GuideBlock, pageText } from "./guide.ts";

// Guides that show files and what drlint prints of them. Their sections are read from top to bottom as a reader does:
// a block with a name is a file, written anew where it comes again; behind `after` it is what drlint has made of it.

const CONFIGURATION = "root: true\nextends: drlint:recommended\n";

/** The sections of a page, each with its own files: it begins with its heading. */
function sectionsOf(page: string): [heading: string, blocks: GuideBlock[]][] {
  return pageText(page)
    .split(/^(?=## )/m)
    .map((text): [string, GuideBlock[]] => [/.*/.exec(text)![0], blocksIn(text)])
    .filter(([, blocks]) => blocks.some(({ language, name }) => language === "console" || name !== ""));
}

/** Every new rule decides more rows. */
function withoutCounts(text: string): string {
  return text.replace(/\d+(?= rows decided| decided| undecided| more)/g, "some");
}

/** The words of a command line as a shell parts them, which quotes keep together. */
function wordsOf(line: string): string[] {
  return [...line.matchAll(/'([^']*)'|(\S+)/g)].map(([, quoted, plain]) => quoted ?? plain!);
}

async function check({ language, name, text }: GuideBlock, cwd: string): Promise<void> {
  if (language === "console") {
    const [prompt = "", ...output] = text.split("\n");
    const [program, ...args] = wordsOf(prompt.replace(/^\$ /, ""));
    expect(program).toBe("drlint");
    const { stdout, stderr } = await runCli(args, { cwd, env: { COLUMNS: "80" } });
    expect(withoutCounts(stdout + stderr)).toBe(withoutCounts(output.join("\n")));
  } else if (name.endsWith(" after")) {
    expect(readFileSync(join(cwd, name.slice(0, -" after".length)), "utf8")).toBe(text);
  } else if (name === "suggestions") {
    const { stdout } = await runCli(["--format", "json"], { cwd });
    const [result]: FileResult[] = JSON.parse(stdout);
    expect(result!.messages.map(({ suggestions }) => suggestions)).toEqual([JSON.parse(text)]);
  } else if (name !== "") {
    mkdirSync(dirname(join(cwd, name)), { recursive: true });
    writeFileSync(join(cwd, name), text);
  }
}

describe.each([
  "guides/first-inventory.md",
  "guides/drift.md",
  "guides/silencing.md",
  "guides/readiness.md",
  "guides/fixing.md",
  "guides/command-line.md",
  "guides/formats.md",
])("%s", (page) => {
  const sections = sectionsOf(page);

  it("shows examples", () => {
    expect(sections.length).toBeGreaterThan(0);
  });

  it.each(sections)("%s: what it shows is what drlint prints", async (_, blocks) => {
    const cwd = project({ ".drlintrc.yaml": CONFIGURATION });
    for (const block of blocks) await check(block, cwd);
    expect(await runCli(["config", "."], { cwd })).toMatchObject({ code: 0, stderr: "" });
  });
});
