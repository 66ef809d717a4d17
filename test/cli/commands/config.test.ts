import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { ruleSets } from "../../../rules/rule-sets.ts";
import { plugin, project } from "../../lint/project.ts";
import { runCli } from "../run-cli.ts";

const FILES = {
  ".drlintrc.yaml": `root: true
extends: drlint:recommended
plugins: ./ours.mjs
rules:
  contoso/machines: [warn, { prefix: A }]
ignorePatterns: old.dr.yaml
settings:
  contoso: { region: north, "odd key": { a: 1 } }
`,
  "ours.mjs": plugin("contoso/machines"),
  "sub/.drlintrc.yaml": "rules:\n  contoso/machines: error\n",
  "sub/a.dr.yaml": "",
  "sub/old.dr.yaml": "",
};

describe("drlint config", () => {
  test("shows what holds for a file, and behind each line who says so", async () => {
    const cwd = project(FILES);
    const { code, stdout, stderr } = await runCli(["config", "sub/a.dr.yaml"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    const lines = stdout.split("\n");
    expect(lines[0]).toBe(
      `# What holds for ${join("sub", "a.dr.yaml")}: ${join("sub", ".drlintrc.yaml")}, .drlintrc.yaml (the nearest first).`,
    );
    const brief = lines.map((line) => line.replace(/ +#/, " #"));
    expect(brief).toContain(
      `  contoso/machines: [error, {"prefix":"A"}] # ${join("sub", ".drlintrc.yaml")}:2:3; options: .drlintrc.yaml:5:3`,
    );
    expect(brief).toContain("  inventory/schema: error # drlint:recommended, .drlintrc.yaml:2:10");
    const settings = brief.slice(brief.indexOf("settings:"), -2);
    expect(settings).toEqual([
      "settings:",
      "  contoso:",
      '    region: "north" # .drlintrc.yaml:8:14',
      '    "odd key":',
      "      a: 1 # .drlintrc.yaml:8:42",
    ]);
    expect(brief.at(-2)).toBe("reportUnusedDisableDirectives: warn # by default");
  });

  test("prints a configuration that says the same", async () => {
    const cwd = project(FILES);
    const first = await runCli(["config", "sub/a.dr.yaml"], { cwd });
    writeFileSync(join(cwd, "sub/.drlintrc.yaml"), `root: true\n${first.stdout}`);
    const second = await runCli(["config", "sub/a.dr.yaml"], { cwd });
    expect(second.stderr).toBe("");
    expect(parse(second.stdout)).toEqual(parse(first.stdout));
  });

  test("says where there is no configuration, and prints all rules that hold then", async () => {
    const cwd = project({ "a.dr.yaml": "" });
    const { stdout } = await runCli(["config", "a.dr.yaml"], { cwd });
    expect(stdout).toMatch(/^# What holds for a\.dr\.yaml: no configuration, so drlint:recommended\.\n/);
    expect(parse(stdout).rules).toEqual(ruleSets.recommended);
  });

  test("says that a file is not linted, and why", async () => {
    const { stdout } = await runCli(["config", "sub/old.dr.yaml"], { cwd: project(FILES) });
    expect(stdout.split("\n")[1]).toBe("# It is not linted: .drlintrc.yaml:6:17 leaves it out.");
  });

  test("prints JSON for programs", async () => {
    const cwd = project(FILES);
    const { stdout } = await runCli(["config", "--format", "json"], { cwd });
    const { file, rules, settings } = JSON.parse(stdout);
    expect(file).toBe(cwd);
    expect(rules.find(({ name }: { name: string }) => name === "contoso/machines")).toMatchObject({
      severity: "warn",
      options: { prefix: "A" },
      source: { place: { line: 5, column: 3 } },
    });
    expect(settings).toHaveLength(2);
  });

  test("says what is wrong with a configuration", async () => {
    const cwd = project({ ".drlintrc.yaml": "rool: true\n", "a.dr.yaml": "" });
    expect(await runCli(["config", "a.dr.yaml"], { cwd })).toEqual({
      code: 2,
      stdout: "",
      stderr: "drlint: .drlintrc.yaml:1:1: 'rool' is no key of a configuration. Did you mean 'root'?\n",
    });
  });
});

describe("drlint lint with a configuration", () => {
  const throwing = {
    ".drlintrc.yaml":
      "root: true\nplugins: ./ours.mjs\nrules: { contoso/machines: error, inventory/schema: error }\n",
    "ours.mjs": plugin("contoso/machines", 'throw new Error("no such tag\\nat all")'),
    "a.dr.yaml": "virtualMachines:\n  - name: A\n    colour: blue\n",
  };

  test("prints the findings, then the rule that threw, and fails", async () => {
    const { code, stdout, stderr } = await runCli([], { cwd: project(throwing) });
    expect(code).toBe(2);
    expect(stdout).toContain("inventory/schema");
    expect(stderr).toBe(
      "drlint: a.dr.yaml:2:11: The rule 'contoso/machines' failed at virtual machine 'A', and was not run any further: no such tag.\n",
    );
  });

  test("fails so without a finding too", async () => {
    const cwd = project({ ...throwing, "a.dr.yaml": "virtualMachines:\n  - name: A\n" });
    expect((await runCli([], { cwd })).code).toBe(2);
  });

  test("takes rules of plugins, and still knows when a name is wrong", async () => {
    const cwd = project(throwing);
    expect(await runCli(["--rule", "contoso/machines: off"], { cwd })).toMatchObject({ code: 1, stderr: "" });
    expect(await runCli(["--rule", "contoso/machine: off"], { cwd })).toMatchObject({
      code: 2,
      stderr: "drlint: There is no rule 'contoso/machine'. Did you mean 'contoso/machines'?\n",
    });
  });

  test("says which named file is left out, and lints the others", async () => {
    const cwd = project({ ...FILES, "sub/a.dr.yaml": "vaults: [{ name: v, colour: blue }]\n" });
    const { code, stdout, stderr } = await runCli(["sub/a.dr.yaml", "sub/old.dr.yaml"], { cwd });
    expect(code).toBe(1);
    expect(stdout).toContain("a.dr.yaml");
    expect(stderr).toBe(
      `drlint: .drlintrc.yaml:6:17: '${join("sub", "old.dr.yaml")}' is not linted: 'ignorePatterns' leaves it out.\n`,
    );
  });

  test("is clean where all that was named is left out", async () => {
    expect((await runCli(["sub/old.dr.yaml"], { cwd: project(FILES) })).code).toBe(0);
  });
});
