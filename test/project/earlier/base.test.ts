import { mkdirSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { lint } from "../../../lint/lint.ts";
import type { LintOptions } from "../../../project/options.ts";
import { project } from "../../lint/project.ts";
import { oneDisk, Repository, runGit } from "./repository.ts";

/** The findings on changes, as `file:line:column message id`. */
async function changes(cwd: string, options: Omit<LintOptions, "cwd">): Promise<string[]> {
  const { results } = await lint({ cwd, ...options });
  return results.flatMap(({ filePath, messages }) =>
    messages
      .filter(({ ruleId }) => ruleId?.startsWith("drlint/change/") || ruleId?.startsWith("change/"))
      .map(
        ({ line, column, ruleId }) =>
          `${filePath.slice(cwd.length + 1)}:${line}:${column} ${ruleId!.slice(ruleId!.lastIndexOf("/") + 1)}`,
      ),
  );
}

const RESIZED = ["dr/a.dr.yaml:4:31 disk-resized"];

describe("a git revision", () => {
  it("is compared by its objects: commits, branches, tags, and what is not committed yet", async () => {
    const repository = new Repository().commit({ "dr/a.dr.yaml": oneDisk("100GB") });
    repository.git("tag", "before");
    repository.commit({ "dr/a.dr.yaml": oneDisk("200GB") });
    const { folder } = repository;
    const commit = repository.git("rev-parse", "HEAD~1").trim();
    for (const base of [
      "before",
      "HEAD~1",
      "main~1",
      commit,
      commit.slice(0, 8),
      "@{0}~1",
      "refs/tags/before",
    ]) {
      expect(await changes(folder, { base }), base).toEqual(RESIZED);
    }
    expect(await changes(folder, { base: "HEAD" })).toEqual([]);
    repository.write({ "dr/a.dr.yaml": oneDisk("300GB") });
    expect(await changes(folder, { base: "HEAD" })).toEqual(RESIZED);
    expect(repository.git("status", "--porcelain")).toBe(" M dr/a.dr.yaml\n");
  });

  it("is not looked at without --base, and change rules then decide nothing", async () => {
    const { folder } = new Repository()
      .commit({ "dr/a.dr.yaml": oneDisk("100GB") })
      .write({ "dr/a.dr.yaml": oneDisk("200GB") });
    expect(await changes(folder, {})).toEqual([]);
    const rules = { "change/disk-resized": "error" } as const;
    const without = await lint({ cwd: folder, rules });
    const compared = await lint({ cwd: folder, rules, base: "HEAD" });
    expect(compared.summary.decided).toBeGreaterThan(without.summary.decided);
  });

  it("is compared with a buffer too, and with a file that is only a buffer", async () => {
    const { folder } = new Repository().commit({ "dr/a.dr.yaml": oneDisk("100GB") });
    const path = join(folder, "dr/a.dr.yaml");
    const buffer = { path, text: oneDisk("200GB") };
    expect(await changes(folder, { base: "HEAD", buffers: [buffer] })).toEqual(RESIZED);
    expect(await changes(folder, { base: "HEAD", buffers: [{ path, text: oneDisk("100GB") }] })).toEqual([]);
    const elsewhere = { path: join(folder, "new/b.dr.yaml"), text: oneDisk("200GB") };
    expect(await changes(folder, { base: "HEAD", buffers: [elsewhere] })).toEqual([]);
  });

  it("is found from a folder inside of the repository, and behind a link to it", async () => {
    const { folder } = new Repository()
      .commit({ "sites/oslo/a.dr.yaml": oneDisk("100GB") })
      .write({ "sites/oslo/a.dr.yaml": oneDisk("200GB") });
    expect(await changes(join(folder, "sites"), { base: "HEAD" })).toEqual([
      "oslo/a.dr.yaml:4:31 disk-resized",
    ]);
    const outside = project({});
    symlinkSync(join(folder, "sites/oslo"), join(outside, "link"));
    expect(await changes(outside, { paths: ["link"], base: "HEAD" })).toEqual([
      "link/a.dr.yaml:4:31 disk-resized",
    ]);
    // One folder under two names.
    symlinkSync("oslo", join(folder, "sites/link"));
    expect(await changes(join(folder, "sites"), { paths: ["oslo", "link"], base: "HEAD" })).toEqual([
      "link/a.dr.yaml:4:31 disk-resized",
      "oslo/a.dr.yaml:4:31 disk-resized",
    ]);
  });

  it("holds for each repository on its own: submodules, work trees", async () => {
    const inner = new Repository().commit({ "a.dr.yaml": oneDisk("100GB") });
    const outer = new Repository().commit({ "dr/a.dr.yaml": oneDisk("100GB") });
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "inner");
    outer.commit();
    outer.write({ "inner/a.dr.yaml": oneDisk("200GB"), "dr/a.dr.yaml": oneDisk("300GB") });
    expect(await changes(outer.folder, { base: "HEAD" })).toEqual([
      ...RESIZED,
      "inner/a.dr.yaml:4:31 disk-resized",
    ]);
    const tree = join(project({}), "tree");
    outer.git("worktree", "add", "--quiet", tree, "HEAD");
    writeFileSync(join(tree, "dr/a.dr.yaml"), oneDisk("400GB"));
    expect(await changes(tree, { base: "HEAD", paths: ["dr"] })).toEqual(RESIZED);
  });

  it("is read whatever a hook's environment says of another repository", async () => {
    const { folder } = new Repository()
      .commit({ "dr/a.dr.yaml": oneDisk("100GB") })
      .write({ "dr/a.dr.yaml": oneDisk("200GB") });
    process.env.GIT_DIR = join(project({}), ".git");
    process.env.GIT_INDEX_FILE = "nowhere";
    try {
      expect(await changes(folder, { base: "HEAD" })).toEqual(RESIZED);
    } finally {
      delete process.env.GIT_DIR;
      delete process.env.GIT_INDEX_FILE;
    }
  });

  it("is read in repositories that name objects by SHA-256, with odd names and links to files", async () => {
    const folder = project({});
    runGit(folder, "init", "--quiet", "--object-format", "sha256", "--initial-branch", "main");
    const repository = new Repository(folder).write({ "real/text": oneDisk("100GB") });
    mkdirSync(join(folder, "dr"));
    symlinkSync("../real/text", join(folder, "dr/linked.dr.yaml"));
    repository.commit({ "dr ö\t/a b\n.dr.yaml": oneDisk("100GB") });
    repository.write({ "real/text": oneDisk("200GB"), "dr ö\t/a b\n.dr.yaml": oneDisk("200GB") });
    expect(await changes(folder, { base: "HEAD" })).toEqual([
      "dr ö\t/a b\n.dr.yaml:4:31 disk-resized",
      "dr/linked.dr.yaml:4:31 disk-resized",
    ]);
  });

  it("compares JSON with YAML", async () => {
    const before = {
      virtualMachines: [
        {
          name: "SQL01",
          host: "h",
          disks: [{ name: "os", size: "100GB" }],
          replication: { to: "azure", state: "protected" },
        },
      ],
      hyperVHosts: [{ name: "h", site: "oslo" }],
      hyperVSites: [{ name: "oslo" }],
    };
    const repository = new Repository().commit({ "dr/a.dr.json": JSON.stringify(before) });
    repository.write({ "dr/a.dr.json": undefined, "dr/a.dr.yaml": oneDisk("200GB") });
    expect(await changes(repository.folder, { base: "HEAD" })).toEqual(RESIZED);
    const json = JSON.stringify(before).replace("100GB", "200GB");
    repository.write({ "dr/a.dr.yaml": undefined, "dr/a.dr.json": json });
    expect(await changes(repository.folder, { base: "HEAD" })).toEqual(["dr/a.dr.json:1:77 disk-resized"]);
  });
});

describe("files that moved since", () => {
  const before = { "dr/a.dr.yaml": oneDisk("100GB") };

  it("are followed when a file has another name, told to git or not", async () => {
    const repository = new Repository().commit(before).rename("dr/a.dr.yaml", "dr/oslo.dr.yaml");
    repository.write({ "dr/oslo.dr.yaml": oneDisk("200GB") });
    const findings = ["dr/oslo.dr.yaml:4:31 disk-resized"];
    expect(await changes(repository.folder, { base: "HEAD" })).toEqual(findings);
    repository.git("add", "--all");
    expect(await changes(repository.folder, { base: "HEAD" })).toEqual(findings);
  });

  it("are followed when a folder has another name", async () => {
    const repository = new Repository()
      .commit({ ...before, "dr/b.dr.yaml": "vaults: [{ name: contoso-recovery }]\n" })
      .rename("dr", "sites/oslo");
    repository.write({ "sites/oslo/a.dr.yaml": oneDisk("200GB") });
    expect(await changes(repository.folder, { base: "HEAD" })).toEqual([
      "sites/oslo/a.dr.yaml:4:31 disk-resized",
    ]);
    expect(await changes(join(repository.folder, "sites/oslo"), { base: "HEAD" })).toEqual([
      "a.dr.yaml:4:31 disk-resized",
    ]);
  });

  it("are followed into another inventory, one file of several", async () => {
    const other = oneDisk("100GB").replace("SQL01", "WEB01");
    const repository = new Repository()
      .commit({ ...before, "dr/b.dr.yaml": other, "new/c.dr.yaml": "vaults: []\n" })
      .rename("dr/b.dr.yaml", "new/b.dr.yaml");
    repository.write({ "new/b.dr.yaml": other.replace("100GB", "200GB") });
    expect(await changes(repository.folder, { base: "HEAD" })).toEqual(["new/b.dr.yaml:4:31 disk-resized"]);
  });

  it("take what is left of their folder along, where nothing stands there any more", async () => {
    const vault = (group: string) => `vaults: [{ name: contoso-recovery, resourceGroup: ${group} }]\n`;
    const repository = new Repository()
      .commit({
        "dr/a.dr.yaml": oneDisk("100GB", ", vault: contoso-recovery"),
        "dr/b.dr.yaml": vault("rg-a"),
        "dr/c.dr.yaml": "hyperVSites: [{ name: bergen }]\n",
      })
      .rename("dr/a.dr.yaml", "new/a.dr.yaml")
      .write({ "dr/b.dr.yaml": undefined, "new/v.dr.yaml": vault("rg-b") });
    const options = { base: "HEAD", paths: ["new"] };
    expect(await changes(repository.folder, options)).toEqual([]);
    repository.write({ "dr/c.dr.yaml": undefined });
    expect(await changes(repository.folder, options)).toEqual(["new/v.dr.yaml:1:51 vault-moved"]);
  });

  it("of several equal files the one that kept its name is followed", async () => {
    const text = oneDisk("100GB");
    const repository = new Repository().commit({ "one/a.dr.yaml": text, "one/b.dr.yaml": "vaults: []\n" });
    repository.write({
      "one/a.dr.yaml": undefined,
      "two/other.dr.yaml": text,
      "three/a.dr.yaml": text,
    });
    expect(await changes(repository.folder, { base: "HEAD" })).toEqual([]);
    repository.write({ "three/a.dr.yaml": oneDisk("200GB"), "two/other.dr.yaml": undefined });
    expect(await changes(repository.folder, { base: "HEAD" })).toEqual(["three/a.dr.yaml:4:31 disk-resized"]);
  });

  it("are new where nothing is like them", async () => {
    const repository = new Repository().commit(before);
    repository.write({
      "dr/a.dr.yaml": "replicationPolicies: [{ name: gold }]\n",
      "other/z.dr.yaml": oneDisk("200GB"),
    });
    expect(await changes(repository.folder, { base: "HEAD" })).toEqual([]);
  });
});

describe("a folder", () => {
  it("stands for the folder that is linted, with everything below it", async () => {
    const cwd = project({
      "old/a.dr.yaml": oneDisk("100GB"),
      "old/oslo/a.dr.yaml": oneDisk("100GB"),
      "dr/a.dr.yaml": oneDisk("200GB"),
      "dr/oslo/a.dr.yaml": oneDisk("200GB"),
    });
    const findings = [...RESIZED, "dr/oslo/a.dr.yaml:4:31 disk-resized"];
    expect(await changes(cwd, { base: "old", paths: ["dr"] })).toEqual(findings);
    expect(await changes(cwd, { base: "./old/", paths: ["dr"] })).toEqual(findings);
    expect(await changes(cwd, { base: join(cwd, "old"), paths: ["dr/oslo"] })).toEqual([
      "dr/oslo/a.dr.yaml:4:31 disk-resized",
    ]);
    expect(await changes(join(cwd, "dr"), { base: "../old" })).toHaveLength(2);
    expect(await changes(cwd, { base: "old", paths: ["dr/a.dr.yaml"] })).toEqual(RESIZED);
    const buffer = { path: join(cwd, "dr/a.dr.yaml"), text: oneDisk("300GB") };
    expect(await changes(cwd, { base: "old", buffers: [buffer] })).toEqual(RESIZED);
  });

  it("is read without the packages in it", async () => {
    const cwd = project({
      "old/node_modules/a.dr.yaml": oneDisk("100GB"),
      "old/b.dr.yaml": "vaults: []\n",
      "dr/a.dr.yaml": oneDisk("200GB"),
    });
    expect(await changes(cwd, { base: "old", paths: ["dr"] })).toEqual([]);
  });

  it("has its renamed files followed", async () => {
    const cwd = project({ "old/one/a.dr.yaml": oneDisk("100GB"), "dr/two/b.dr.yaml": oneDisk("200GB") });
    expect(await changes(cwd, { base: "old", paths: ["dr"] })).toEqual([
      "dr/two/b.dr.yaml:4:31 disk-resized",
    ]);
  });

  it("can be in a repository: the revision of that name must not exist", async () => {
    const { folder } = new Repository().commit({ "dr/a.dr.yaml": oneDisk("100GB") });
    new Repository(folder).write({ "old/a.dr.yaml": oneDisk("50GB"), "main/a.dr.yaml": oneDisk("50GB") });
    expect(await changes(folder, { base: "old", paths: ["dr"] })).toEqual(RESIZED);
    expect(await changes(folder, { base: "./main", paths: ["dr"] })).toEqual(RESIZED);
    expect(await changes(folder, { base: "refs/heads/main", paths: ["dr"] })).toEqual([]);
  });
});
