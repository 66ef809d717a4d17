import { mkdirSync, readFileSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { maximumFileSize } from "../../../inventory/text/decode.ts";
import { runCli } from "../../cli/run-cli.ts";
import { project } from "../../lint/project.ts";
import { Repository, runGit } from "../earlier/repository.ts";
import { SITE, siteRepository, staged } from "./staged-repository.ts";

const NOTHING = { code: 0, stdout: "What is staged concerns no inventory.\n", stderr: "" };

/** The rules of the findings, each with its file. */
async function findings(
  repository: Pick<Repository, "folder">,
  ...args: readonly string[]
): Promise<string[]> {
  const { stdout, stderr, code } = await staged(repository, [...args, "--format", "json"]);
  expect({ stderr, code: code === 2 }).toEqual({ stderr: "", code: false });
  const results = JSON.parse(stdout) as { filePath: string; messages: { ruleId: string }[] }[];
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId }) => `${filePath.slice(repository.folder.length + 1)} ${ruleId}`),
  );
}

describe("--staged finds", () => {
  it("nothing at once where nothing of an inventory is staged", async () => {
    const repository = siteRepository({ "README.md": "" });
    expect(await staged(repository)).toEqual(NOTHING);
    repository.write({ "README.md": "more", "dr/machines.dr.yaml": "nonsense: 1\n" }).git("add", "README.md");
    expect(await staged(repository)).toEqual(NOTHING);
    expect(await staged(repository, ["-f", "json"])).toEqual({ ...NOTHING, stdout: "[]\n" });
  });

  it("what the renaming of an object does to other files", async () => {
    const repository = siteRepository();
    repository.write({ "dr/azure.dr.yaml": SITE["dr/azure.dr.yaml"]!.replace("gold", "bronze") });
    expect(await findings(repository)).toEqual([]);
    repository.git("add", ".");
    expect(await findings(repository)).toEqual(["dr/machines.dr.yaml inventory/unresolved-name"]);
  });

  it("what the deletion of a file does to others", async () => {
    const repository = siteRepository({ "dr/policies.dr.yaml": "replicationPolicies: [{ name: bronze }]\n" });
    repository.git("rm", "--quiet", "dr/azure.dr.yaml");
    expect(await findings(repository)).toEqual(["dr/machines.dr.yaml inventory/unresolved-name"]);
    // It is deleted on the disk as well, and may be named.
    expect(await findings(repository, "dr/azure.dr.yaml")).toHaveLength(1);
  });

  it("a name that only a file defines which git does not have", async () => {
    const repository = siteRepository();
    repository.write({
      "dr/machines.dr.yaml": SITE["dr/machines.dr.yaml"]!.replace("gold", "bronze"),
      "dr/new.dr.yaml": "replicationPolicies: [{ name: bronze }]\n",
    });
    repository.git("add", "dr/machines.dr.yaml");
    expect(await findings(repository)).toEqual(["dr/machines.dr.yaml inventory/unresolved-name"]);
    // It is only meant to be added.
    repository.git("add", "--intent-to-add", "dr/new.dr.yaml");
    expect(await findings(repository)).toEqual(["dr/machines.dr.yaml inventory/unresolved-name"]);
    expect((await staged(repository, ["dr/new.dr.yaml"])).stderr).toBe(
      "drlint: 'dr/new.dr.yaml' does not exist in git's index.\n",
    );
    repository.git("add", ".");
    expect(await findings(repository)).toEqual([]);
  });

  it("what a configuration, one that it extends, or its suppressions change", async () => {
    const strict = "root: true\nextends: ./shared/base.yaml\n";
    const repository = siteRepository({
      ".drlintrc.yaml": strict,
      "shared/base.yaml": "extends: drlint:recommended\n",
      "dr/azure.dr.yaml": "replicationPolicies: [{ name: gold, colour: blue }]\n",
      ".drlint-suppressions.json": JSON.stringify({
        version: 1,
        folders: {
          dr: [{ rule: "inventory/schema", object: "replicationPolicies[gold]", property: "colour" }],
        },
      }),
    });
    repository.write({ ".drlintrc.yaml": `${strict}rules: { inventory/schema: off }\n` }).git("add", ".");
    expect(await findings(repository)).toEqual([]);
    const { stdout } = await staged(repository);
    expect(stdout).toContain("1 machine in 3 files");
    repository
      .commit()
      .write({ ".drlintrc.yaml": strict, ".drlint-suppressions.json": '{"version":1,"folders":{}}' });
    repository.git("add", ".");
    expect(await findings(repository)).toEqual(["dr/azure.dr.yaml inventory/schema"]);
    repository
      .commit()
      .write({ "shared/base.yaml": "extends: drlint:recommended\nrules: { inventory/schema: warn }\n" });
    expect(await staged(repository)).toEqual(NOTHING);
    repository.git("add", ".");
    expect((await staged(repository)).stdout).toContain("0 errors, 1 warning");
    repository.git("rm", "--quiet", "--force", "shared/base.yaml");
    expect(await staged(repository)).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "drlint: .drlintrc.yaml:2:10: './shared/base.yaml' does not exist: there is no folder './shared'.\n",
    });
  });

  it("what is staged, whatever stands on the disk by now", async () => {
    const repository = siteRepository();
    repository
      .write({ "dr/azure.dr.yaml": "replicationPolicies: [{ name: gold, colour: blue }]\n" })
      .git("add", ".");
    repository.write({
      "dr/azure.dr.yaml": SITE["dr/azure.dr.yaml"]!,
      ".drlintrc.yaml": "rules: nonsense\n",
    });
    expect(await findings(repository)).toEqual(["dr/azure.dr.yaml inventory/schema"]);
    rmSync(join(repository.folder, "dr"), { recursive: true });
    expect(await findings(repository)).toEqual(["dr/azure.dr.yaml inventory/schema"]);
  });

  it("what becomes of an inventory that .gitignore let be or takes in", async () => {
    const repository = siteRepository({ "dr/azure.dr.yaml": "colour: blue\n" });
    expect(await staged(repository)).toEqual(NOTHING);
    repository.write({ ".gitignore": "dr/\n" }).git("add", ".");
    expect((await staged(repository)).stdout).toContain("What is staged concerns no inventory");
    repository.commit().write({ ".gitignore": "other/\n" }).git("add", ".");
    expect(await findings(repository)).toContain("dr/azure.dr.yaml inventory/schema");
  });

  it("in a folder nothing of another one", async () => {
    const repository = siteRepository({
      "other/a.dr.yaml": "colour: blue\n",
      "dr/sub/b.dr.yaml": "colour: blue\n",
    });
    repository.write({ "dr/azure.dr.yaml": "replicationPolicies: [{ name: gold }]\n" }).git("add", ".");
    expect(await findings(repository)).toEqual([]);
    expect(await findings(repository, "other/a.dr.yaml")).toEqual(["other/a.dr.yaml inventory/schema"]);
    // As pre-commit names them.
    expect(await findings(repository, ".drlintrc.yaml", "dr/azure.dr.yaml")).toEqual([
      "dr/sub/b.dr.yaml inventory/schema",
      "other/a.dr.yaml inventory/schema",
    ]);
  });
});

describe("--staged --base HEAD", () => {
  it("tells what changes, and only what is staged", async () => {
    const repository = siteRepository();
    repository.write({ "dr/machines.dr.yaml": SITE["dr/machines.dr.yaml"]!.replace("100GB", "200GB") });
    expect(await staged(repository, ["--base", "HEAD"])).toEqual(NOTHING);
    repository.git("add", ".");
    expect(await findings(repository, "--base", "HEAD")).toEqual(["dr/machines.dr.yaml change/disk-resized"]);
    expect(await findings(repository)).toEqual([]);
  });

  it("says nothing of a first commit", async () => {
    const repository = new Repository().write({
      ...SITE,
      ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    });
    expect(await staged(repository, ["--base", "HEAD"])).toEqual(NOTHING);
    repository.git("add", ".");
    const { code, stdout, stderr } = await staged(repository, ["--base", "HEAD"]);
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("No findings. 1 machine in 3 files");
    expect((await runCli(["--base", "HEAD"], { cwd: repository.folder })).code).toBe(2);
    expect((await staged(repository, ["--base", "main"])).code).toBe(2);
  });

  it("holds two commits against one another where pre-commit names them", async () => {
    const repository = siteRepository();
    repository.commit({ "dr/machines.dr.yaml": SITE["dr/machines.dr.yaml"]!.replace("100GB", "200GB") });
    repository.commit({ "dr/machines.dr.yaml": "colour: blue\n" });
    const env = { PRE_COMMIT_FROM_REF: "HEAD~2", PRE_COMMIT_TO_REF: "HEAD~1" };
    const { stdout } = await staged(repository, ["--base", "HEAD"], { env });
    expect(stdout).toContain("change/disk-resized");
    expect(stdout).not.toContain("colour");
    expect(await staged(repository, [], { env: { ...env, PRE_COMMIT_FROM_REF: "" } })).toEqual(NOTHING);
    expect((await staged(repository, ["--fix"], { env })).stderr).toMatch(
      /^drlint: --fix changes what is staged, and PRE_/,
    );
    expect((await staged(repository, [], { env: { ...env, PRE_COMMIT_TO_REF: "gone" } })).code).toBe(2);
  });
});

describe("exit code 2 and one sentence for --staged", () => {
  const refused = async (cwd: string, args: readonly string[] = []) => {
    const { code, stdout, stderr } = await runCli(["--staged", ...args], { cwd, stdin: "vaults: []" });
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
    return stderr.slice("drlint: ".length, -1);
  };

  it("outside of a repository, and in a bare one", async () => {
    const folder = project({ "a.dr.yaml": "" });
    expect(await refused(folder)).toBe(
      `--staged reads what is staged in git, and '${folder}' stands in no git repository.`,
    );
    runGit(folder, "init", "--quiet", "--bare", "bare.git");
    expect(await refused(join(folder, "bare.git"))).toBe(
      `'${join(folder, "bare.git")}' is a bare repository, in which nothing is staged: --staged needs a work tree.`,
    );
  });

  it("with standard input, with a folder to compare with, and with what writes by the disk", async () => {
    const { folder } = siteRepository();
    expect(await refused(folder, ["-", "--stdin-filename", "a.dr.yaml"])).toBe(
      "--staged reads what is staged, and '-' standard input. Leave out one of the two.",
    );
    for (const base of ["dr", "./dr", "dr/", folder]) {
      expect(await refused(folder, ["--base", base])).toBe(
        `'${base}' is a folder, and what is staged is compared with a revision of git: --staged --base HEAD.`,
      );
    }
    expect(await refused(folder, ["--suppress"])).toMatch(/^--suppress goes by what stands on the disk/);
    expect(await refused(folder, ["--prune-suppressions"])).toMatch(/^--prune-suppressions goes by/);
  });

  it("with a path that git does not keep", async () => {
    const { folder } = siteRepository();
    const other = project({ "a.dr.yaml": "" });
    expect(await refused(folder, [join(other, "a.dr.yaml")])).toBe(
      `'${join(other, "a.dr.yaml")}' is not kept in the repository '${folder}', and --staged reads nothing else. Leave out one of the two.`,
    );
    expect(await refused(folder, [""])).toBe("A path is empty. Write '.' for the current folder.");
  });

  it("where git does not read the repository", async () => {
    const { folder } = siteRepository();
    writeFileSync(join(folder, ".git/index"), "nonsense");
    expect(await refused(folder)).toMatch(/^git does not read the repository/);
  });
});

describe("in git's index", () => {
  it("a file that is not merged is one finding that says so", async () => {
    const repository = siteRepository();
    repository.git("switch", "--quiet", "--create", "other");
    repository.commit({ "dr/azure.dr.yaml": "replicationPolicies: [{ name: gold }, { name: b }]\n" });
    repository.git("switch", "--quiet", "main");
    repository.commit({ "dr/azure.dr.yaml": "replicationPolicies: [{ name: gold }, { name: c }]\n" });
    expect(() => repository.git("merge", "--quiet", "other")).toThrow();
    const { code, stdout } = await staged(repository, ["-f", "json"]);
    expect(code).toBe(1);
    const messages = (JSON.parse(stdout) as { messages: { message: string; line: number }[] }[]).flatMap(
      (each) => each.messages,
    );
    expect(messages).toEqual([
      expect.objectContaining({
        line: 1,
        message:
          "It is not merged: git's index holds several contents for it. Resolve the conflict, and add the file with 'git add'.",
      }),
    ]);
  });

  it("a pointer into Git LFS is one finding that says so", async () => {
    const repository = siteRepository();
    repository.write({
      "dr/azure.dr.yaml": "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12\n",
    });
    repository.git("add", ".");
    const { stdout } = await staged(repository);
    expect(stdout.match(/error/g)).toHaveLength(2);
    expect(stdout).toContain("The repository holds only a pointer to it, into Git LFS.");
    expect((await runCli([], { cwd: repository.folder })).stdout).toBe(stdout);
  });

  it("links are followed, and those that lead to nothing are named", async () => {
    const repository = siteRepository({ "shared/p.yaml": "replicationPolicies: [{ name: bronze }]\n" });
    symlinkSync("../shared/p.yaml", join(repository.folder, "dr/p.dr.yaml"));
    repository
      .write({ "dr/machines.dr.yaml": SITE["dr/machines.dr.yaml"]!.replace("gold", "bronze") })
      .git("add", ".");
    expect(await findings(repository)).toEqual([]);
    // What it leads to has changed, and it has not.
    repository.commit().write({ "shared/p.yaml": "replicationPolicies: [{ name: iron }]\n" }).git("add", ".");
    expect(await findings(repository)).toEqual(["dr/machines.dr.yaml inventory/unresolved-name"]);
    repository.git("rm", "--quiet", "--force", "shared/p.yaml");
    expect((await staged(repository)).stderr).toBe(
      "drlint: 'dr/p.dr.yaml' is a link to '../shared/p.yaml', which does not exist in git's index.\n",
    );
  });

  it("a file that is larger than what is read of any is not loaded", async () => {
    const repository = siteRepository();
    truncateSync(
      join(repository.write({ "dr/large.dr.yaml": "" }).folder, "dr/large.dr.yaml"),
      maximumFileSize + 1,
    );
    repository.git("add", ".");
    const { code, stdout } = await staged(repository);
    expect(code).toBe(1);
    expect(stdout).toContain("drlint reads inventories");
  });

  it("a link from outside to the repository leads there", async () => {
    const repository = siteRepository();
    const link = join(project({}), "link");
    symlinkSync(repository.folder, link);
    const { stdout } = await staged({ folder: link }, [join(link, "dr/azure.dr.yaml")]);
    expect(stdout).toContain("1 machine in 3 files");
  });

  it("links in a circle and out of the repository are read as on the disk", async () => {
    const outside = project({ "p.yaml": "replicationPolicies: [{ name: bronze }]\n" });
    const repository = siteRepository();
    symlinkSync(join(outside, "p.yaml"), join(repository.folder, "dr/p.dr.yaml"));
    repository
      .write({ "dr/machines.dr.yaml": SITE["dr/machines.dr.yaml"]!.replace("gold", "bronze") })
      .git("add", ".");
    expect(await findings(repository)).toEqual([]);
    symlinkSync("circle.dr.yaml", join(repository.folder, "dr/circle.dr.yaml"));
    repository.git("add", ".");
    const circle = "drlint: 'dr/circle.dr.yaml' is a link that leads back to itself.\n";
    expect((await staged(repository)).stderr).toBe(circle);
    expect((await staged(repository, ["--base", "HEAD"])).stderr).toBe(circle);
    expect((await runCli(["--base", "HEAD"], { cwd: repository.folder })).stderr).toBe(circle);
  });

  it("names with newlines, quotes and other letters are read", async () => {
    const names = [
      "dr/new\nline.dr.yaml",
      'dr/"quoted" name.dr.yaml',
      "dr/Tromsø ✓.dr.yaml",
      "-dr/a.dr.yaml",
    ];
    const repository = siteRepository();
    repository.write(Object.fromEntries(names.map((name) => [name, "colour: blue\n"]))).git("add", ".");
    expect((await findings(repository)).sort()).toEqual(
      names.map((name) => `${name} inventory/schema`).sort(),
    );
  });

  it("a submodule is not looked into, and its own index is read in it", async () => {
    const inner = siteRepository();
    const outer = siteRepository();
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "inner");
    outer.write({ ".drlintrc.yaml": "root: true\nextends: drlint:all\n" }).git("add", ".");
    const { stdout } = await staged(outer);
    expect(stdout).toContain("1 in 3 files");
    const folder = join(outer.folder, "inner");
    expect(await staged({ folder })).toEqual(NOTHING);
    writeFileSync(join(folder, "dr/azure.dr.yaml"), "colour: blue\n");
    runGit(folder, "add", ".");
    expect(await findings({ folder })).toContain("dr/azure.dr.yaml inventory/schema");
    expect((await staged(outer, ["inner/dr/azure.dr.yaml"])).stderr).toMatch(/is not kept in the repository/);
  });

  it("a package is read from the disk: it is installed, and not committed", async () => {
    const repository = siteRepository({ ".gitignore": "node_modules/\n" });
    repository.write({ ".drlintrc.yaml": "root: true\nextends: contoso\n" });
    mkdirSync(join(repository.folder, "node_modules/contoso"), { recursive: true });
    writeFileSync(
      join(repository.folder, "node_modules/contoso/.drlintrc.yaml"),
      "rules: { inventory/schema: error }\n",
    );
    repository.write({ "dr/azure.dr.yaml": "colour: blue\n" }).git("add", ".");
    expect(await findings(repository)).toContain("dr/azure.dr.yaml inventory/schema");
  });
});

describe("a configuration that is named", () => {
  it("stands for its folder, on the disk too", async () => {
    const repository = siteRepository({
      "other/.drlintrc.yaml": "rules: {}\n",
      "other/a.dr.yaml": "colour: blue\n",
    });
    const cwd = repository.folder;
    expect((await runCli(["dr/azure.dr.yaml", ".drlintrc.yaml"], { cwd })).stdout).toContain("1 in 4 files");
    expect((await runCli(["other/.drlintrc.yaml"], { cwd })).stdout).toContain("0 in 1 file");
    writeFileSync(join(cwd, "dr/.drlint-suppressions.json"), '{"version":1,"folders":{}}');
    expect((await runCli(["dr/.drlint-suppressions.json"], { cwd })).stdout).toContain(
      "1 machine in 3 files",
    );
    mkdirSync(join(cwd, "empty"));
    writeFileSync(join(cwd, "empty/.drlintrc.yaml"), "");
    expect((await runCli(["empty/.drlintrc.yaml"], { cwd })).stderr).toBe(
      "drlint: No inventory in 'empty': no file there is named *.dr.{yaml,yml,json}.\n",
    );
  });
});

it("puts right neither the disk nor the index where the index is locked", async () => {
  const repository = siteRepository();
  const wrong = SITE["dr/machines.dr.yaml"]!.replace("to: azure", "to: Azure");
  repository.write({ "dr/machines.dr.yaml": wrong }).git("add", "dr");
  writeFileSync(join(repository.folder, ".git/index.lock"), "");
  const { code, stderr } = await staged(repository, ["--fix", "--rule", "inventory/value-spelling: error"]);
  expect({ code, stderr }).toMatchObject({
    code: 2,
    stderr: expect.stringContaining("has locked the index"),
  });
  expect(readFileSync(join(repository.folder, "dr/machines.dr.yaml"), "utf8")).toBe(wrong);
});
