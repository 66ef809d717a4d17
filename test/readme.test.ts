import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, it } from "vitest";
import { parseArguments } from "../cli/arguments/parse.ts";
import { chooseCommand } from "../cli/choose-command.ts";
import { commands } from "../cli/commands.ts";
import { runCli } from "./cli/run-cli.ts";

const readme = readFileSync(new URL("../README.md", import.meta.url), "utf8");
const folder = mkdtempSync(join(tmpdir(), "drlint-readme-"));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The first code block in a language. */
function block(language: string): string {
  const found = new RegExp(`\`\`\`${language}\\n([\\s\\S]*?)\`\`\``).exec(readme);
  expect(found, `a block of ${language}`).not.toBeNull();
  return found![1]!;
}

it("shows what drlint really prints", async () => {
  const [prompt, ...output] = block("console").split("\n");
  expect(prompt).toBe("$ drlint oslo.dr.yaml");
  writeFileSync(join(folder, "oslo.dr.yaml"), block("yaml"));
  const { stdout } = await runCli(["oslo.dr.yaml"], { cwd: folder, env: { COLUMNS: "80" } });
  expect(stdout).toBe(output.join("\n"));
});

it("shows of other commands what tested pages show", () => {
  const tested = ["docs/forecast.md", "docs/change.md"].map((page) =>
    readFileSync(new URL(`../${page}`, import.meta.url), "utf8"),
  );
  const shown = [...readme.matchAll(/^```text\n([\s\S]*?)^```$/gm)].map(([, text]) => text!);
  expect(shown.length).toBeGreaterThanOrEqual(2);
  expect(shown.filter((text) => !tested.some((page) => page.includes(text.replace(/^.*\n/, ""))))).toEqual(
    [],
  );
});

it("links to pages that are there", () => {
  const links = [...readme.matchAll(/\]\((?!https?:|#)([^)#]+)/g)].map(([, path]) => path!);
  expect(links.length).toBeGreaterThan(5);
  expect(links.filter((path) => !existsSync(new URL(`../${path}`, import.meta.url)))).toEqual([]);
});

it("shows commands and options that there are", async () => {
  const lines = [...readme.matchAll(/^drlint(| .*?)\s*(?:#.*)?$/gm)].map(([, line]) =>
    // A shell takes what an output goes to.
    line!.trim().replace(/ > \S+$/, ""),
  );
  expect(lines.length).toBeGreaterThan(5);
  for (const line of lines) {
    const args = line.split(/\s+/).filter((each) => each !== "");
    const choice = chooseCommand(args, commands, folder);
    expect(choice.kind, line).toBe("run");
    if (choice.kind !== "run") continue;
    const command = await choice.load();
    expect(() => parseArguments(command, choice.args), line).not.toThrow();
  }
});
