import { describe, expect, test } from "vitest";
import { configurationOptions } from "../../../../cli/arguments/configuration.ts";
import { ruleSets } from "../../../../rules/rule-sets.ts";
import { plugin, project } from "../../../lint/project.ts";
import { runCli } from "../../run-cli.ts";

const INVENTORY = "virtualMachines:\n  - name: SQL01\n    colour: blue\n";
const SCHEMA = "inventory/schema";
const SPELLING = "inventory/region-spelling";

/** What is reported, a line a finding. */
async function found(args: readonly string[], cwd: string): Promise<string[]> {
  const { stdout, stderr } = await runCli(["--format", "compact", ...args], { cwd });
  expect(stderr).toBe("");
  return stdout.split("\n").filter(Boolean);
}

describe("--rule", () => {
  const files = {
    ".drlintrc.yaml": `root: true
plugins: ./ours.mjs
rules: { contoso/machines: [warn, { prefix: A }] }
`,
    "ours.mjs": plugin(
      "contoso/machines",
      "context.report({ loc: context.sourceCode.locationOf(node.at()), message: String(context.options[0]?.prefix) })",
    ),
    "a.dr.yaml": INVENTORY,
  };

  test("sets a severity over the configurations', and leaves options as they are", async () => {
    const cwd = project(files);
    const { stdout } = await runCli(["--rule", "contoso/machines: error", "-f", "json"], { cwd });
    const [{ messages }] = JSON.parse(stdout);
    expect(messages).toMatchObject([{ severity: 2, ruleId: "contoso/machines", message: "A" }]);
  });

  test("sets options", async () => {
    const cwd = project(files);
    const { stdout } = await runCli(["--rule", "contoso/machines: [1, {prefix: B}]", "-f", "json"], { cwd });
    expect(JSON.parse(stdout)[0].messages).toMatchObject([{ severity: 1, message: "B" }]);
  });

  test.each([
    [
      "contoso/machines: [warn, {prefx: B}]",
      "'contoso/machines: [warn, {prefx: B}]', column 27: 'contoso/machines' has no option 'prefx'. Did you mean 'prefix'?",
    ],
    [
      "contoso/machines: [warn, {prefix: 7}]",
      "'contoso/machines: [warn, {prefix: 7}]', column 35: The option 'prefix' of 'contoso/machines' cannot be 7. It is text; a number that is meant as text stands in quotes.",
    ],
    [
      "agents/supported-version: [warn, {a: 1}]",
      "'agents/supported-version: [warn, {a: 1}]', column 35: 'agents/supported-version' has no option 'a'. It has 'newestProviderVersion', 'newestAgentVersion'.",
    ],
    [
      "inventory/schema: wran",
      "'inventory/schema: wran', column 19: 'inventory/schema' cannot be 'wran'. Did you mean 'warn'? It takes off, warn or error, or a severity with options: [error, { … }].",
    ],
    [
      "inventory/schema: [warn, {a: 1",
      "'inventory/schema: [warn, {a: 1', column 26: The bracket { is opened here and not closed. Add the } where it is to end.",
    ],
  ])("'%s' is said to be wrong, at its place", async (rule, message) => {
    const cwd = project(files);
    expect(await runCli(["--rule", rule], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: `drlint: --rule: ${message}\n`,
    });
  });

  test("is shown by config, and known to readiness", async () => {
    const cwd = project(files);
    const rule = ["--rule", "contoso/machines: [warn, {prefix: B}]"];
    const { stdout } = await runCli(["config", ...rule], { cwd });
    expect(stdout).toMatch(/^ {2}contoso\/machines: \[warn, \{"prefix":"B"\}\] +# --rule$/m);
    expect((await runCli(["readiness", "--rule", "contoso/machines: [warn, {x: 1}]"], { cwd })).stderr).toBe(
      "drlint: --rule: 'contoso/machines: [warn, {x: 1}]', column 27: 'contoso/machines' has no option 'x'. It has 'prefix'.\n",
    );
  });
});

describe("--extends", () => {
  test("knows the rule sets", () => {
    expect([...configurationOptions.extends.choices].sort()).toEqual(Object.keys(ruleSets).sort());
  });

  test("turns a rule set on beneath what configurations say of single rules", async () => {
    const cwd = project({
      ".drlintrc.yaml": `root: true\nrules: { ${SPELLING}: warn }\n`,
      "sub/.drlintrc.yaml": `rules: { ${SCHEMA}: off }\n`,
      "a.dr.yaml": INVENTORY,
      "sub/a.dr.yaml": INVENTORY,
    });
    expect(await found([], cwd)).toEqual([]);
    const lines = await found(["--extends", "recommended"], cwd);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^a\.dr\.yaml:3:5: error.*inventory\/schema/);
  });

  test("comes on top of recommended where there is no configuration", async () => {
    const cwd = project({ "a.dr.yaml": INVENTORY });
    const { stdout } = await runCli(["config", "--extends", "stylistic"], { cwd });
    expect(stdout).toMatch(/inventory\/schema: error +# drlint:recommended$/m);
    expect(stdout).toMatch(/inventory\/newer-version: warn +# drlint:stylistic, --extends$/m);
  });
});

describe("--config", () => {
  const files = {
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    "a.dr.yaml": INVENTORY,
    "lab/a.dr.yaml": INVENTORY,
    "old/a.dr.yaml": INVENTORY,
    "ci/base.yaml": `rules: { ${SCHEMA}: warn, ${SPELLING}: warn }\n`,
    "ci/team.yaml": `extends: ./base.yaml
ignorePatterns: /old
overrides: [{ files: "lab/**", rules: { ${SCHEMA}: off } }]
`,
  };

  test("holds in the place of all others, its globs seen from the current folder and its paths from its own", async () => {
    const cwd = project(files);
    const lines = await found(["--config", "ci/team.yaml"], cwd);
    expect(lines).toHaveLength(1);
    expect(lines[0]).toMatch(/^a\.dr\.yaml:3:5: warning/);
  });

  test("is named where it leaves a file out", async () => {
    const cwd = project(files);
    expect((await runCli(["old/a.dr.yaml", "--config", "ci/team.yaml"], { cwd })).stderr).toBe(
      "drlint: ci/team.yaml:2:17: 'old/a.dr.yaml' is not linted: 'ignorePatterns' leaves it out.\n",
    );
  });

  test.each([
    ["nowhere.yaml", "The configuration cannot be read: 'nowhere.yaml' does not exist."],
    ["ci", "'ci' is no configuration: it is no regular file."],
    ["a.dr.yaml", "a.dr.yaml:1:1: 'virtualMachines' is no key of a configuration."],
  ])("%s is refused", async (config, message) => {
    const cwd = project(files);
    const { code, stderr } = await runCli(["--config", config], { cwd });
    expect(code).toBe(2);
    expect(stderr).toContain(`drlint: ${message}`);
  });
});

describe("--ignore-pattern", () => {
  const files = {
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\nignorePatterns: kept.dr.yaml\n",
    "a.dr.yaml": "",
    "kept.dr.yaml": "",
    "lab/a.dr.yaml": "",
    "lab/deep/b.dr.yaml": "",
  };

  test.each([
    [[], ["a.dr.yaml", "lab/a.dr.yaml", "lab/deep/b.dr.yaml"]],
    [["lab"], ["a.dr.yaml"]],
    [["/lab/*.dr.yaml"], ["a.dr.yaml", "lab/deep/b.dr.yaml"]],
    [
      ["lab/*", "!lab/deep"],
      ["a.dr.yaml", "lab/deep/b.dr.yaml"],
    ],
    [["!kept.dr.yaml"], ["a.dr.yaml", "kept.dr.yaml", "lab/a.dr.yaml", "lab/deep/b.dr.yaml"]],
  ])("%j leaves %j", async (patterns, left) => {
    const cwd = project(files);
    const args = patterns.flatMap((pattern) => ["--ignore-pattern", pattern]);
    expect(await runCli(["--list-files", ...args], { cwd })).toEqual({
      code: 0,
      stdout: left.map((path) => `${path}\n`).join(""),
      stderr: "",
    });
  });

  test("holds for folders, too, and for the cache", async () => {
    const cwd = project(files);
    const { stdout } = await runCli(["folders", "--ignore-pattern", "deep", "-f", "json"], { cwd });
    expect(JSON.parse(stdout)).toEqual([".", "lab"]);
    const count = async (...args: string[]) => (await runCli(["--cache", ...args], { cwd })).stdout;
    expect(await count()).toContain("in 3 files");
    expect(await count("--ignore-pattern", "lab")).toContain("in 1 file");
    expect(await count()).toContain("in 3 files");
  });

  test("leaves out what is named, and says so", async () => {
    const cwd = project(files);
    expect((await runCli(["a.dr.yaml", "--ignore-pattern", "a.*"], { cwd })).stderr).toBe(
      "drlint: a.dr.yaml: 'a.dr.yaml' is not linted: the pattern 'a.*' leaves it out.\n",
    );
    expect((await runCli(["--ignore-pattern", "*"], { cwd })).stderr).toBe(
      "drlint: No inventory in '.': no file there is named *.dr.{yaml,yml,json}, other than what .gitignore or a pattern leaves out.\n",
    );
  });
});
