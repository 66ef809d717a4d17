import { describe, expect, test } from "vitest";
import { rules } from "../../../../rules/index.ts";
import { plugin, project } from "../../../lint/project.ts";
import { runCli } from "../../run-cli.ts";

const CONFIGURATION = "root: true\nextends: drlint:recommended\nplugins: ./ours.mjs\n";
const MODULE = plugin("ours/tagged").replace('description: ""', 'description: "A machine without a tag"');

const folder = (files: Readonly<Record<string, string>> = {}) =>
  project({ ".drlintrc.yaml": CONFIGURATION, "ours.mjs": MODULE, ...files });

describe("the rules of a plugin of the current folder", () => {
  test("stand at the end of the list", async () => {
    const { code, stdout } = await runCli(["rules"], { cwd: folder(), env: { COLUMNS: "200" } });
    expect(code).toBe(0);
    const lines = stdout.trimEnd().split("\n");
    expect(lines.at(-3)).toMatch(/^ours\/tagged +error +plugin +0 +A machine without a tag$/);
    expect(lines.at(-1)).toContain(`${Object.keys(rules).length + 1} rules, `);
  });

  test("are in the JSON", async () => {
    const { stdout } = await runCli(["rules", "--format", "json"], { cwd: folder() });
    expect(JSON.parse(stdout).rules.at(-1)).toMatchObject({ name: "ours/tagged", level: "error", sets: [] });
  });

  test("hold from a folder above", async () => {
    const cwd = `${folder({ "oslo/a.dr.yaml": "schemaVersion: 1\n" })}/oslo`;
    expect((await runCli(["rules"], { cwd })).stdout).toContain("\nours/tagged ");
  });

  test("are explained, by a part of their names too", async () => {
    expect(await runCli(["explain", "tagged"], { cwd: folder() })).toEqual({
      code: 0,
      stderr: "",
      stdout: `\
ours/tagged
A machine without a tag

  Level    error
  On in    no rule set; a configuration turns it on
  Off by   drlint --rule 'ours/tagged: off'
  Options  prefix (string)
`,
    });
  });

  test("are left out where the configuration is wrong, which is said; the others are there", async () => {
    const cwd = folder({ "ours.mjs": "throw new Error('on purpose');\n" });
    const { code, stdout, stderr } = await runCli(["explain", "inventory/schema"], { cwd });
    expect({ code, first: stdout.split("\n")[0] }).toEqual({ code: 0, first: "inventory/schema" });
    expect(stderr).toBe(
      "drlint: .drlintrc.yaml:3:10: The plugin './ours.mjs' cannot be loaded in line 1: on purpose. Rules of plugins are left out.\n",
    );
    expect((await runCli(["explain", "ours/tagged"], { cwd })).code).toBe(2);
  });
});
