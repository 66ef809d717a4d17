import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runCli } from "../cli/run-cli.ts";
import { TWO_MISTAKES } from "../lint/project.ts";
import { Repository } from "../project/earlier/repository.ts";
import { blocksOf, filesOf } from "./guide.ts";

// The guide's pipelines, each read by a parser of its form; their commands are run, with what their variables hold.

const PAGE = "guides/pipelines.md";
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

/** The scripts in a pipeline: of steps, of jobs, and what Jenkins hands to a shell. */
function scriptsIn(name: string, text: string): string[] {
  if (name === "Jenkinsfile") return [...text.matchAll(/^\s*sh '(.*)'$/gm)].map(([, script]) => script!);
  const scripts: string[] = [];
  const visit = (value: unknown, key = "") => {
    if (typeof value === "string" && ["run", "script"].includes(key)) scripts.push(value);
    else if (Array.isArray(value)) for (const each of value) visit(each, key);
    else if (typeof value === "object" && value !== null)
      for (const [inner, each] of Object.entries(value)) visit(each, inner);
  };
  visit(parse(text));
  return scripts;
}

const files = Object.entries(filesOf(PAGE));
const scripts = files.flatMap(([name, text]) =>
  scriptsIn(name, text).map((script) => [name, script] as const),
);
const shells = blocksOf(PAGE)
  .filter(({ language }) => language === "sh")
  .flatMap(({ text }) =>
    text
      .trim()
      .split("\n")
      .map((line) => ["the shell", line] as const),
  );

describe("the guide on pipelines", () => {
  it("has a pipeline for each place", () => {
    const places = ["azure-pipelines.yml", ".github/workflows/drlint.yml", ".gitlab-ci.yml", "Jenkinsfile"];
    expect(files.map(([name]) => name)).toEqual(expect.arrayContaining(places));
  });

  it.each([...scripts, ...shells])("%s: runs what it says: %s", async (_, script) => {
    const repository = new Repository().write({
      ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
      "dr/a.dr.yaml": TWO_MISTAKES,
    });
    repository.commit();
    const command = script.replace(`npx --yes drlint@${version} `, "drlint ");
    const [program, ...args] = command.replace(/"origin\/\$\{TARGET#refs\/heads\/\}"/, "HEAD").split(" ");
    expect(program).toBe("drlint");
    const { code, stdout, stderr } = await runCli(args, { cwd: repository.folder });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toContain("inventory/unresolved-name");
    for (const [, file] of command.matchAll(/--format [\w-]+=(\S+)/g))
      expect(readFileSync(join(repository.folder, file!), "utf8")).toContain("inventory/unresolved-name");
  });

  it("hands what others name to a script by its environment alone", () => {
    for (const [, script] of scripts) expect(script).not.toMatch(/\$\(|\$\{\{/);
  });

  it("fetches the earlier commits where it compares with them", () => {
    for (const [name, text] of files) {
      if (!/--base/.test(text)) continue;
      expect(text, name).toMatch(/fetchDepth: 0|fetch-depth: 0|GIT_DEPTH: 0/);
    }
  });
});
