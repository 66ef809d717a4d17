import { symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project } from "../../lint/project.ts";
import { Repository, runGit } from "../../project/earlier/repository.ts";
import { runCli } from "../run-cli.ts";

const FILES = {
  ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
  "oslo/a.dr.yaml": "vaults: []\n",
  "oslo/b.dr.yaml": "hyperVSites: []\n",
  "bergen/a.dr.yaml": "vaults: []\n",
  "bergen/voss/a.dr.yaml": "vaults: []\n",
};

/** The folders as JSON has them. */
async function listed(cwd: string, ...args: readonly string[]): Promise<readonly string[]> {
  const { code, stdout, stderr } = await runCli(["folders", "--format", "json", ...args], { cwd });
  expect({ code, stderr, lines: stdout.split("\n").length }).toEqual({ code: 0, stderr: "", lines: 2 });
  return JSON.parse(stdout) as string[];
}

describe("drlint folders", () => {
  it("lists the folders with inventories", async () => {
    const cwd = project({ ...FILES, "empty/notes.txt": "" });
    expect(await listed(cwd)).toEqual(["bergen", "bergen/voss", "oslo"]);
    expect(await listed(cwd, "bergen")).toEqual(["bergen", "bergen/voss"]);
    expect(await listed(join(cwd, "oslo"))).toEqual(["."]);
    expect((await runCli(["folders"], { cwd })).stdout).toBe(
      "Folder       Files\nbergen       1\nbergen/voss  1\noslo         2\n\n3 folders.\n",
    );
    expect((await runCli(["folders", "gone"], { cwd })).code).toBe(2);
  });

  it("lists what an added, changed, deleted or moved inventory affects", async () => {
    const repository = new Repository().commit(FILES);
    const cwd = repository.folder;
    expect(await listed(cwd, "--base", "HEAD")).toEqual([]);
    expect((await runCli(["folders", "--base", "HEAD"], { cwd })).stdout).toBe(
      "Nothing has changed since 'HEAD' that affects an inventory.\n",
    );
    repository.write({ "oslo/b.dr.yaml": undefined });
    expect(await listed(cwd, "--base", "HEAD")).toEqual(["oslo"]);
    expect((await runCli(["folders", "--base", "HEAD"], { cwd })).stdout).toBe(
      "Folder  Files  Changed\noslo    1      oslo/b.dr.yaml\n\n1 folder to lint for what has changed since 'HEAD'.\n",
    );
    repository.commit().rename("bergen/voss/a.dr.yaml", "bergen/b.dr.yaml");
    // Nothing is left to lint in the other one.
    expect(await listed(cwd, "--base", "HEAD")).toEqual(["bergen"]);
    expect(await listed(cwd, "--base", "HEAD~1")).toEqual(["bergen", "oslo"]);
    expect(await listed(cwd, "--base", "HEAD~1", "oslo")).toEqual(["oslo"]);
  });

  it("lists all that a configuration, what it extends, a plugin, suppressions and .gitignore affect", async () => {
    const repository = new Repository().commit({
      ...FILES,
      "bergen/.drlintrc.yaml": "extends: ../shared/base.yaml\nplugins: ../shared/rules.mjs\n",
      "shared/base.yaml": "extends: ./more.yaml\n",
      "shared/more.yaml": "rules: {}\n",
      "shared/rules.mjs": "export const rules = {};\n",
      "shared/unused.yaml": "rules: {}\n",
    });
    const bergen = ["bergen", "bergen/voss"];
    const foldersAfter = async (files: Readonly<Record<string, string>>) => {
      const found = await listed(repository.write(files).folder, "--base", "HEAD");
      repository.commit();
      return found;
    };
    expect(await foldersAfter({ "shared/unused.yaml": "root: true\n", "notes.md": "" })).toEqual([]);
    expect(await foldersAfter({ "shared/more.yaml": "rules: { inventory/schema: warn }\n" })).toEqual(bergen);
    expect(await foldersAfter({ "shared/rules.mjs": "export const rules = { };\n" })).toEqual(bergen);
    expect(await foldersAfter({ "bergen/.drlintrc.yaml": "rules: {}\n" })).toEqual(bergen);
    expect(await foldersAfter({ "bergen/.drlint-suppressions.json": '{"version":1,"folders":{}}' })).toEqual(
      bergen,
    );
    expect(await foldersAfter({ ".drlintrc.yaml": "root: true\nextends: drlint:strict\n" })).toEqual([
      ...bergen,
      "oslo",
    ]);
    expect(await foldersAfter({ ".gitignore": "/oslo/b.*\n" })).toEqual(["oslo"]);
    // Of a configuration with a mistake nothing can be listed: a lint would say the same.
    repository.write({ "bergen/.drlintrc.yaml": "extends: ./gone.yaml\n" });
    expect(await runCli(["folders", "--base", "HEAD"], { cwd: repository.folder })).toMatchObject({
      code: 2,
      stderr: expect.stringContaining("'./gone.yaml' does not exist."),
    });
  });

  it("takes line ends of the system for no change, and follows links", async () => {
    const repository = new Repository().commit(FILES);
    symlinkSync("../oslo/a.dr.yaml", join(repository.folder, "bergen/linked.dr.yaml"));
    repository.commit().write({ "oslo/b.dr.yaml": FILES["oslo/b.dr.yaml"].replaceAll("\n", "\r\n") });
    expect(await listed(repository.folder, "--base", "HEAD")).toEqual([]);
    repository.write({ "oslo/a.dr.yaml": "vaults: []\n# more\n" });
    expect(await listed(repository.folder, "--base", "HEAD")).toEqual(["bergen", "oslo"]);
  });

  it("says in one sentence what cannot be compared", async () => {
    const repository = new Repository().commit(FILES);
    const outside = project(FILES);
    const refused = async (cwd: string, ...args: readonly string[]) => {
      const { code, stdout, stderr } = await runCli(["folders", "--base", ...args], { cwd });
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      return stderr;
    };
    expect(await refused(repository.folder, "mian")).toContain("Did you mean 'main'?");
    expect(await refused(outside, "main")).toBe(
      `drlint: '${outside}' stands in no git repository, so nothing can be compared with 'main'.\n`,
    );
    expect(await refused(repository.folder, "HEAD", outside)).toMatch(
      /does not stand in the repository .* itself/,
    );
    runGit(outside, "init", "--quiet");
    expect(await refused(outside, "HEAD")).toContain("has no commit yet");
  });
});
