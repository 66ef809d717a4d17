import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { parse } from "yaml";
import { runCli } from "../cli/run-cli.ts";
import { siteRepository } from "../project/staged/staged-repository.ts";

/** A hook as pre-commit reads it. */
interface Hook {
  readonly id: string;
  readonly entry: string;
  readonly files: string;
  readonly args: readonly string[];
  readonly [key: string]: unknown;
}

const hooks: Hook[] = parse(readFileSync(new URL("../../.pre-commit-hooks.yaml", import.meta.url), "utf8"));

describe("the hooks for pre-commit", () => {
  it("are two, and run though a deletion hands over no name, in one process", () => {
    expect(hooks.map(({ id }) => id)).toEqual(["drlint", "drlint-changed"]);
    for (const hook of hooks) {
      expect(hook).toMatchObject({
        language: "node",
        args: [],
        always_run: true,
        pass_filenames: true,
        require_serial: true,
      });
    }
  });

  it.each(hooks)(
    "$id: is a command line that is understood, with the names of files and without",
    async ({ entry }) => {
      const { folder: cwd } = siteRepository();
      const [program, ...args] = entry.split(" ");
      expect(program).toBe("drlint");
      expect(await runCli(args, { cwd })).toMatchObject({ code: 0, stderr: "" });
      const named = await runCli([...args, ".drlintrc.yaml", "dr/azure.dr.yaml"], { cwd });
      expect(named).toMatchObject({ code: 0, stderr: "", stdout: expect.stringContaining("in 3 files") });
    },
  );

  it.each(hooks)(
    "$id: is handed inventories, configurations and suppressions files, and nothing else",
    ({ files }) => {
      // Python's expressions and these are the same here.
      const pattern = new RegExp(files);
      const handed = [
        "a.dr.yaml",
        "dr/a.dr.yml",
        "dr/sub/b c.dr.json",
        ".drlintrc.yaml",
        "dr/.drlintrc.json",
      ];
      for (const path of [...handed, "dr/.drlint-suppressions.json"]) expect(path).toMatch(pattern);
      for (const path of ["a.yaml", "a.dr.yaml.bak", "drlintrc.yaml", "x.drlintrc.yaml", "dr/a.dr.ts"])
        expect(path).not.toMatch(pattern);
    },
  );
});
