import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { explainConfiguration } from "../../../project/configuration/explain.ts";
import { ruleSets } from "../../../rules/rule-sets.ts";
import { plugin, project } from "../../lint/project.ts";

const FILES = {
  ".drlintrc.yaml": `root: true
extends: ./base.yaml
plugins: ./ours.mjs
rules:
  contoso/machines: [warn, { prefix: A }]
ignorePatterns: [other/, /sub/old.dr.yaml]
settings:
  contoso: { region: north, deep: { a: 1 } }
`,
  "base.yaml": "extends: drlint:recommended\nrules: { inventory/schema: off }\n",
  "ours.mjs": plugin("contoso/machines"),
  "sub/.drlintrc.yaml": `rules:
  contoso/machines: error
settings: { contoso: { deep: { b: [2] } } }
reportUnusedDisableDirectives: off
`,
  "sub/a.dr.yaml": "",
  "sub/old.dr.yaml": "",
};

describe("an explanation", () => {
  it("says what holds for a file, and where each part of it is said", async () => {
    const cwd = project(FILES);
    const explained = await explainConfiguration("sub/a.dr.yaml", { cwd, allowPlugins: true });
    const at = (name: string, line: number, column: number) => ({
      from: "file",
      place: { file: join(cwd, name), line, column },
    });
    const ruleSet = { ...at("base.yaml", 1, 10), ruleSet: "drlint:recommended" };
    expect(explained).toMatchObject({
      file: join(cwd, "sub/a.dr.yaml"),
      configurations: [join(cwd, "sub/.drlintrc.yaml"), join(cwd, ".drlintrc.yaml")],
      ignored: undefined,
      plugins: [{ value: join(cwd, "ours.mjs"), source: at(".drlintrc.yaml", 3, 10) }],
      settings: [
        { path: ["contoso", "region"], value: "north", sources: [at(".drlintrc.yaml", 8, 14)] },
        { path: ["contoso", "deep", "a"], value: 1, sources: [at(".drlintrc.yaml", 8, 37)] },
        { path: ["contoso", "deep", "b"], value: [2], sources: [at("sub/.drlintrc.yaml", 3, 32)] },
      ],
      reportUnusedDisableDirectives: { value: "off", source: at("sub/.drlintrc.yaml", 4, 1) },
      notices: [],
    });
    const rules = new Map(explained.rules.map(({ name, ...rest }) => [name, rest]));
    expect([...rules.keys()]).toEqual([...Object.keys(ruleSets.recommended), "contoso/machines"].sort());
    expect(rules.get("contoso/machines")).toEqual({
      severity: "error",
      options: { prefix: "A" },
      source: at("sub/.drlintrc.yaml", 2, 3),
      optionsSource: at(".drlintrc.yaml", 5, 3),
    });
    expect(rules.get("inventory/schema")).toEqual({ severity: "off", source: at("base.yaml", 2, 10) });
    expect(rules.get("inventory/duplicate-name")).toEqual({ severity: "error", source: ruleSet });
  });

  it("says who leaves a file out", async () => {
    const cwd = project(FILES);
    const { ignored } = await explainConfiguration("sub/old.dr.yaml", { cwd, allowPlugins: true });
    const place = { file: join(cwd, ".drlintrc.yaml"), line: 6, column: 26 };
    expect(ignored).toEqual({ pattern: "/sub/old.dr.yaml", place });
  });

  it("of a folder is what holds for an inventory in it", async () => {
    const cwd = project(FILES);
    const { file, configurations } = await explainConfiguration("sub", { cwd, allowPlugins: true });
    expect(file).toBe(join(cwd, "sub"));
    expect(configurations).toHaveLength(2);
  });

  it("needs a file that is there", async () => {
    const cwd = project(FILES);
    await expect(explainConfiguration("sub/b.dr.yaml", { cwd, allowPlugins: true })).rejects.toThrow(
      "'sub/b.dr.yaml' does not exist.",
    );
  });
});
