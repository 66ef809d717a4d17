import { mkdirSync, rmSync, symlinkSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { runCli } from "../../cli/run-cli.ts";
import { project } from "../../lint/project.ts";
import { oneDisk, Repository, runGit } from "./repository.ts";

const before = { "dr/a.dr.yaml": oneDisk("100GB") };

/** What is said of a base that cannot be compared with, whatever is to be done with it. */
async function refusal(cwd: string, base: string, ...paths: readonly string[]): Promise<string> {
  const { code, stdout, stderr } = await runCli(["--base", base, ...paths], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(await runCli(["changes", "--base", base, ...paths], { cwd })).toEqual({ code, stdout, stderr });
  return stderr;
}

describe("exit code 2, and nothing but words, for", () => {
  it("a revision that there is not, with the nearest name", async () => {
    const repository = new Repository().commit(before);
    const { folder } = repository;
    const unknown = (name: string, hint = "") =>
      `drlint: The repository '${folder}' has no revision '${name}'.${hint}\n`;
    expect(await refusal(folder, "mian")).toBe(unknown("mian", " Did you mean 'main'?"));
    expect(await refusal(folder, "HEAD~9")).toBe(unknown("HEAD~9"));
    // Neither a range nor an option nor a file is one.
    expect(await refusal(folder, "main..HEAD")).toMatch(/^drlint: .* has no revision 'main\.\.HEAD'\./);
    expect(await refusal(folder, "HEAD:dr/a.dr.yaml")).toBe(unknown("HEAD:dr/a.dr.yaml"));
    expect((await runCli(["--base=--help"], { cwd: folder })).stderr).toBe(unknown("--help"));
    repository.git("update-ref", "refs/remotes/origin/release", "HEAD");
    expect(await refusal(folder, "release")).toBe(unknown("release", " Did you mean 'origin/release'?"));
  });

  it("a repository without commits", async () => {
    const { folder } = new Repository().write(before);
    expect(await refusal(folder, "HEAD")).toBe(
      `drlint: The repository '${folder}' has no commit yet, so there is nothing to compare with.\n`,
    );
  });

  it("a shallow clone that lacks the revision", async () => {
    const origin = new Repository().commit(before).commit({ "dr/a.dr.yaml": oneDisk("200GB") });
    const folder = project({});
    runGit(folder, "clone", "--quiet", "--depth", "1", `file://${origin.folder}`, "clone");
    const clone = join(folder, "clone");
    expect(await refusal(clone, "HEAD~1")).toBe(
      `drlint: The repository '${clone}' has no revision 'HEAD~1'. It is a shallow clone, without the earlier commits: fetch them with 'git fetch --unshallow', in a pipeline with a checkout of full depth.\n`,
    );
    // What it has can be compared with.
    expect((await runCli(["--base", "HEAD"], { cwd: clone })).stderr).toBe("");
  });

  it("a clone without the contents of the revision", async () => {
    const origin = new Repository().commit(before).commit({ "dr/a.dr.yaml": oneDisk("200GB") });
    origin.git("config", "uploadpack.allowFilter", "true");
    const folder = project({});
    runGit(folder, "clone", "--quiet", "--filter", "blob:none", `file://${origin.folder}`, "clone");
    rmSync(origin.folder, { recursive: true });
    const clone = join(folder, "clone");
    expect(await refusal(clone, "HEAD~1")).toMatch(
      /^drlint: The clone .*clone. leaves contents out, and drlint fetches nothing/,
    );
  });

  it("files outside of any repository", async () => {
    const cwd = project(before);
    expect(await refusal(cwd, "main")).toBe(
      `drlint: 'main' is no folder, and can be no revision: '${cwd}/dr' stands in no git repository.\n`,
    );
  });

  it("a system without git", async () => {
    const { folder } = new Repository().commit(before);
    const path = process.env.PATH;
    process.env.PATH = join(folder, "nothing");
    try {
      expect(await refusal(folder, "HEAD")).toBe(
        "drlint: git cannot be run, and repositories are read by it. Install git; --base takes a folder, too.\n",
      );
    } finally {
      process.env.PATH = path;
    }
  });

  it("a repository that git does not read", async () => {
    const cwd = project({ ...before, ".git/HEAD": "nonsense" });
    expect(await refusal(cwd, "HEAD")).toMatch(
      new RegExp(`^drlint: git does not read the repository '${cwd}': .*not a git repository`),
    );
  });

  it("a folder that is not there, is a file, is a revision too, or has no inventory", async () => {
    const { folder } = new Repository().commit({ ...before, "notes.txt": "" });
    mkdirSync(join(folder, "main"));
    expect(await refusal(folder, "./gone", "dr")).toBe("drlint: './gone' does not exist.\n");
    symlinkSync("loop", join(folder, "loop"));
    expect(await refusal(folder, "./loop", "dr")).toBe(
      "drlint: './loop' is a link that leads back to itself.\n",
    );
    expect(await refusal(folder, "notes.txt", "dr")).toBe(
      "drlint: 'notes.txt' is a file. --base takes a folder, or a revision of git.\n",
    );
    expect(await refusal(folder, "main", "dr")).toBe(
      "drlint: 'main' is a revision and a folder. Write './main' for the folder, 'refs/heads/main' for the branch.\n",
    );
    expect(await refusal(folder, "./main", "dr")).toBe(
      "drlint: There is no inventory in './main', so nothing can be compared with it.\n",
    );
  });

  it("a folder that would have to stand for several", async () => {
    const cwd = project({ ...before, "old/a.dr.yaml": "vaults: []\n", "oslo/b.dr.yaml": "vaults: []\n" });
    expect(await refusal(cwd, "old", "dr", "oslo")).toBe(
      "drlint: 'old' is a folder and can stand for one other folder, but files of 2 folders are asked for. Name the folder that it is to be compared with.\n",
    );
  });
});

describe("a file that did not exist then", () => {
  it("is new: nothing is said of changes, and nothing is passed", async () => {
    const { folder } = new Repository().commit({ "README.md": "" }).write(before);
    const rules = ["--rule", "change/disk-resized: error"];
    const { code, stdout, stderr } = await runCli([...rules, "--base", "HEAD", "-f", "json"], {
      cwd: folder,
    });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).not.toContain("change/");
    const listed = await runCli(["changes", "--base", "HEAD"], { cwd: folder });
    // No file recorded a machine then, so it is not known whether it was there.
    expect(listed.stdout).toMatch(/'SQL01' {2}dr\/a\.dr\.yaml\n +2:11 {2}not known {2}recorded now/);
  });
});

describe("a file that was broken then", () => {
  const broken = oneDisk("100GB").replace("host: hv-oslo-01", "host: [hv-oslo-01");

  it("is said, and nothing of it is compared; the rest is", async () => {
    const other = oneDisk("100GB").replace("SQL01", "WEB01");
    const repository = new Repository().commit({ "dr/a.dr.yaml": broken, "dr/b.dr.yaml": other });
    repository.write({ "dr/a.dr.yaml": oneDisk("200GB"), "dr/b.dr.yaml": other.replace("100GB", "200GB") });
    const { code, stdout, stderr } = await runCli(["--base", "HEAD"], { cwd: repository.folder });
    expect(code).toBe(1);
    expect(stdout.match(/change\/disk-resized/g)).toHaveLength(1);
    expect(stdout).toContain("'WEB01'");
    expect(stderr).toMatch(
      /^drlint: dr\/a\.dr\.yaml:\d+:1: As it stood in revision 'HEAD', it could not be read: .* What it said there is not compared\.\n$/,
    );
  });

  it("fails where it was all there was", async () => {
    const repository = new Repository().commit({ "dr/a.dr.yaml": "\u0000\u0001{[" });
    repository.write(before);
    const { code, stdout, stderr } = await runCli(["--base", "HEAD"], { cwd: repository.folder });
    expect(code).toBe(2);
    // What can be said without the earlier state is said.
    expect(stdout).toContain("No findings.");
    expect(stderr).toMatch(
      /^drlint: dr\/a\.dr\.yaml:1:1: As it stood .* Nothing can be said of changes\.\n$/,
    );
  });

  it("fails where the repository has only a pointer", async () => {
    const pointer = "version https://git-lfs.github.com/spec/v1\noid sha256:4d7a\nsize 12345\n";
    const repository = new Repository().commit({ "dr/a.dr.yaml": pointer }).write(before);
    const { code, stderr } = await runCli(["--base", "HEAD"], { cwd: repository.folder });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "drlint: dr/a.dr.yaml:1:1: As it stood in revision 'HEAD', it could not be read: The repository holds only a pointer to it, into Git LFS. Nothing can be said of changes.\n",
    });
  });

  it("is never taken for unchanged", async () => {
    const other = oneDisk("100GB").replace("SQL01", "WEB01");
    const { folder } = new Repository()
      .commit({ "dr/a.dr.yaml": broken, "dr/b.dr.yaml": other })
      .write({ "dr/a.dr.yaml": oneDisk("100GB") });
    const { code, stdout, stderr } = await runCli(["changes", "--base", "HEAD"], { cwd: folder });
    expect(code).toBe(1);
    expect(stdout).toContain("not read  what it was could not be read\n");
    expect(stderr).toContain("What it said there is not compared.");
    const all = new Repository().commit({ "dr/a.dr.yaml": "\u0000{[" }).write(before);
    const nothing = await runCli(["changes", "--base", "HEAD"], { cwd: all.folder });
    expect(nothing).toMatchObject({ code: 2, stdout: "" });
    expect(nothing.stderr).toContain("Nothing can be said of changes.");
  });

  it("leaves the rows on changes undecided, never passed", async () => {
    const { folder } = new Repository()
      .commit({ "dr/a.dr.yaml": broken, "dr/hosts.dr.yaml": "vaults: [{ name: contoso-recovery }]\n" })
      .write(before);
    const { stdout } = await runCli(["--base", "HEAD"], { cwd: folder });
    const whole = await runCli([], { cwd: folder });
    const undecided = (text: string) => Number(/(\d+) undecided/.exec(text)![1]);
    const decided = (text: string) => Number(/(\d+) (?:rows )?decided/.exec(text)![1]);
    expect(undecided(stdout)).toBeGreaterThan(undecided(whole.stdout));
    expect(decided(stdout)).toBe(decided(whole.stdout));
  });
});
