import { readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project } from "../../lint/project.ts";
import { Checkout, Repository } from "../earlier/repository.ts";
import { addHook, refusedCommit, SITE, siteRepository } from "./staged-repository.ts";

const MACHINES = "dr/machines.dr.yaml";
const POLICIES = "dr/azure.dr.yaml";
const resized = SITE[MACHINES]!.replace("100GB", "200GB");
const wrong = "replicationPolicies: [{ name: gold, colour: blue }]\n";
const right = "replicationPolicies: [{ name: gold }, { name: iron }]\n";

/** A repository in which each commit is looked at. */
/** Puts spelling right, which only the set stylistic reports by itself. */
const FIXING = "--fix --rule 'inventory/value-spelling: error'";

function hooked(args = ""): Repository {
  const repository = siteRepository();
  addHook(join(repository.folder, ".git/hooks"), args);
  return repository;
}

const commit = (repository: Checkout, ...args: readonly string[]) =>
  refusedCommit(() => repository.git("commit", "--quiet", "--message", "A step", ...args));

describe("a plain hook", () => {
  it("refuses a commit that makes a mistake, and lets one pass that makes none", () => {
    const repository = hooked();
    repository.write({ [POLICIES]: wrong }).git("add", ".");
    expect(commit(repository)).toContain("inventory/schema");
    repository.write({ [POLICIES]: right }).git("add", ".");
    expect(commit(repository)).toBeUndefined();
    repository.git("rm", "--quiet", POLICIES);
    repository.write({ "dr/more.dr.yaml": "replicationPolicies: [{ name: iron }]\n" }).git("add", ".");
    expect(commit(repository)).toContain("inventory/unresolved-name");
  });

  it("refuses a commit that takes away the only file with what others name", () => {
    const repository = hooked();
    repository.git("rm", "--quiet", POLICIES);
    const said = commit(repository);
    expect(said).toContain("inventory/removed-name");
    expect(said).toContain("1 error");
    // What has changed otherwise is looked at where an earlier state is named.
    repository.git("reset", "--quiet", "--hard");
    repository.write({ [MACHINES]: resized }).git("add", ".");
    expect(commit(repository)).toBeUndefined();
  });

  it("lets a commit pass that takes away names together with those that name them", () => {
    const repository = hooked();
    repository.git("rm", "--quiet", POLICIES, MACHINES);
    expect(commit(repository)).toBeUndefined();
  });

  it("sees what `git commit -a` and `git commit FILE` commit", () => {
    const repository = hooked();
    repository.write({ [POLICIES]: wrong });
    expect(commit(repository, "-a")).toContain("inventory/schema");
    repository.write({ "notes.txt": "" }).git("add", "notes.txt");
    // The file with the mistake is none of the commit.
    expect(commit(repository, "notes.txt")).toBeUndefined();
    expect(commit(repository, POLICIES)).toContain("inventory/schema");
    // What is staged beside the file is none of it either.
    repository.git("add", POLICIES);
    repository.write({ [MACHINES]: resized });
    expect(commit(repository, MACHINES)).toBeUndefined();
  });

  it("sees the part of a file that is staged", () => {
    const repository = hooked();
    const two = `${SITE[POLICIES]}vaults: []\nhyperVSites: [{ name: bergen }]\n`;
    repository.write({ [POLICIES]: two }).git("commit", "--all", "--quiet", "--message", "A step");
    repository.write({
      [POLICIES]: two.replace("silver }", "silver, colour: red }").replace("bergen }", "bergen, size: 1 }"),
    });
    // As `git add -p` does with one of two hunks.
    const patch = repository.git("diff", "--unified=0").replace(/^@@ -3[\s\S]*$/m, "");
    repository.write({ "one.patch": patch }).git("apply", "--cached", "--unidiff-zero", "one.patch");
    const said = commit(repository);
    expect(said).toContain("'colour' is no property");
    expect(said).not.toContain("'size' is no property");
  });

  it("works in a further work tree", () => {
    const repository = hooked();
    const tree = new Checkout(join(project({}), "tree"));
    repository.git("worktree", "add", "--quiet", "-b", "other", tree.folder);
    // What is staged in the first one is not looked at.
    repository.write({ [POLICIES]: wrong }).git("add", ".");
    tree.write({ "dr/more.dr.yaml": right.replace("gold", "zinc") }).git("add", ".");
    expect(commit(tree)).toBeUndefined();
    tree.write({ "dr/more.dr.yaml": wrong }).git("add", ".");
    expect(commit(tree)).toContain("inventory/schema");
    expect(commit(repository)).toContain("inventory/schema");
  });

  it("works in a submodule, and where it is called from a folder below", () => {
    const outer = new Repository().commit({});
    const inner = siteRepository();
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "inner");
    const module = new Checkout(join(outer.folder, "inner"));
    addHook(join(outer.folder, ".git/modules/inner/hooks"));
    module.write({ [POLICIES]: wrong }).git("add", ".");
    expect(commit(module)).toContain("inventory/schema");
    expect(commit(new Checkout(join(module.folder, "dr")), "-a")).toContain("inventory/schema");
    module.write({ [POLICIES]: right }).git("add", ".");
    expect(commit(module)).toBeUndefined();
  });

  it("of another repository that comes here sees what is staged here", () => {
    const outer = new Repository().commit({ "notes.txt": "" });
    const inner = siteRepository();
    outer.git("-c", "protocol.file.allow=always", "submodule", "--quiet", "add", inner.folder, "inner");
    outer.commit();
    addHook(join(outer.folder, ".git/hooks"), "", "inner");
    const module = new Checkout(join(outer.folder, "inner"));
    module.write({ [POLICIES]: wrong }).git("add", ".");
    outer.write({ "notes.txt": "more" });
    expect(commit(outer, "-a")).toContain("inventory/schema");
    expect(commit(outer, "notes.txt")).toContain("inventory/schema");
    module.write({ [POLICIES]: right }).git("add", ".");
    expect(commit(outer, "notes.txt")).toBeUndefined();
  });

  it("lets the first commit of a repository pass, and refuses a wrong one", () => {
    const repository = new Repository().write({
      ...SITE,
      ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    });
    addHook(join(repository.folder, ".git/hooks"), "--base HEAD");
    repository.write({ [POLICIES]: wrong }).git("add", ".");
    expect(commit(repository)).toContain("inventory/schema");
    repository.write(SITE).git("add", ".");
    expect(commit(repository)).toBeUndefined();
    repository.write({ [MACHINES]: resized }).git("add", ".");
    expect(commit(repository)).toContain("change/disk-resized");
  });

  it("with --fix puts right what is staged and on the disk the same", () => {
    const repository = hooked(FIXING);
    const misspelt = SITE[MACHINES]!.replace("to: azure", "to: Azure");
    repository.write({ [MACHINES]: misspelt }).git("add", ".");
    expect(commit(repository)).toBeUndefined();
    expect(repository.git("show", `HEAD:${MACHINES}`)).toBe(SITE[MACHINES]);
    expect(readFileSync(join(repository.folder, MACHINES), "utf8")).toBe(SITE[MACHINES]);
    expect(repository.git("status", "--porcelain")).toBe("");
  });

  it("with --fix leaves a file that is staged in part, and says so", () => {
    const repository = hooked(FIXING);
    const misspelt = SITE[MACHINES]!.replace("to: azure", "to: Azure");
    repository.write({ [MACHINES]: misspelt }).git("add", ".");
    repository.write({ [MACHINES]: `${misspelt}# more\n` });
    const said = commit(repository);
    expect(said).toContain(
      "dr/machines.dr.yaml: Not put right: what is staged of it is not what stands on the disk.",
    );
    expect(repository.git("show", `:${MACHINES}`)).toBe(misspelt);
    expect(readFileSync(join(repository.folder, MACHINES), "utf8")).toBe(`${misspelt}# more\n`);
    // A commit beside what is staged would lose it again.
    repository.write({ [MACHINES]: misspelt });
    expect(commit(repository, MACHINES)).toContain("Not put right: 'git commit FILE'");
    expect(commit(repository, "-a")).toBeUndefined();
    expect(repository.git("show", `HEAD:${MACHINES}`)).toBe(SITE[MACHINES]);
  });
});
