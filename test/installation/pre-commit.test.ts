import { execFileSync } from "node:child_process";
import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { beforeAll, describe, expect, it } from "vitest";
import { filesOf } from "../guides/guide.ts";
import { tryCommits } from "./commits.ts";
import { freshFolder, type Outcome, packed, ROOT, run, runIn } from "./fresh-project.ts";
import { HookRepository } from "./hook-repository.ts";

const GUIDE = filesOf("guides/hooks.md");
const { version } = JSON.parse(readFileSync(join(ROOT, "package.json"), "utf8"));

/** What stands for the repository of hooks on GitHub: made by the script, with the package of today. */
function hooksRepository(): string {
  const folder = freshFolder();
  run(ROOT, process.execPath, "--import", "tsx", "scripts/hooks-repository.ts", folder);
  const hooks = join(folder, ".pre-commit-hooks.yaml");
  expect(readFileSync(hooks, "utf8")).toContain(`drlint@${version}`);
  writeFileSync(hooks, readFileSync(hooks, "utf8").replaceAll(`drlint@${version}`, packed()));
  tagged(folder);
  return folder;
}

/** What stands for drlint's own repository. */
function ownRepository(): string {
  const folder = freshFolder();
  execFileSync("git", ["clone", "--quiet", ROOT, folder]);
  run(folder, "git", "tag", "--force", `v${version}`);
  return folder;
}

function tagged(folder: string): void {
  run(folder, "git", "init", "--quiet");
  run(folder, "git", "add", "--all");
  run(folder, "git", "-c", "user.name=Ada", "-c", "user.email=ada@example.invalid", "commit", "-qm", "Hooks");
  run(folder, "git", "tag", `v${version}`);
}

const LOCAL = () => GUIDE[".pre-commit-config.yaml"]!.replace(`drlint@${version}`, packed());
const BY_HOOKS = (repository: string, hook = "drlint") =>
  GUIDE[".pre-commit-config.yaml of the hooks"]!.replace(/repo: \S+/, `repo: ${repository}`).replace(
    "id: drlint",
    `id: ${hook}`,
  );

function repositoryWith(configuration: string): {
  repository: HookRepository;
  preCommit: (...args: string[]) => Outcome;
} {
  const folder = freshFolder();
  mkdirSync(join(folder, ".pre-commit-home"));
  const env = { PRE_COMMIT_HOME: join(folder, ".pre-commit-home"), PRE_COMMIT_COLOR: "never" };
  const repository = new HookRepository(folder, env);
  repository.write(".gitignore", ".pre-commit-home/\n");
  repository.write(".pre-commit-config.yaml", configuration);
  const preCommit = (...args: string[]) => runIn(folder, env, "pre-commit", ...args);
  expect(preCommit("install")).toMatchObject({ code: 0 });
  return { repository, preCommit };
}

beforeAll(() => {
  if (run(ROOT, "pre-commit", "--version").code === 0) return;
  throw new Error(
    "These tests drive pre-commit, and it is not on this machine. Install it, such as with 'apt-get install pre-commit'.",
  );
});

describe("pre-commit", () => {
  it("refuses what a lint of the commit refuses, and nothing else", () => {
    const { repository, preCommit } = repositoryWith(LOCAL());
    tryCommits(repository);
    expect(preCommit("run", "--all-files")).toMatchObject({ code: 0 });
    repository.replace("dr/machines.dr.yaml", "bitLocker: false", "bitLocker: true");
    repository.git("add", "--all");
    repository.commit("--no-verify");
    expect(preCommit("run", "--all-files").stdout).toContain("azure-vm-requirements/bitlocker");
  });

  it("refuses a resized disk of a protected machine by the repository of hooks", () => {
    const { repository } = repositoryWith(BY_HOOKS(hooksRepository(), "drlint-changed"));
    repository.replace("dr/machines.dr.yaml", "state: planned", "state: protected");
    repository.git("add", "--all");
    expect(repository.commit(), "the first commit of a repository").toMatchObject({ code: 0 });
    repository.replace("dr/machines.dr.yaml", "127 GB", "200 GB");
    repository.git("add", "--all");
    const { code, stdout, stderr } = repository.commit();
    expect(stdout + stderr).toContain("change/disk-resized");
    expect(code).toBe(1);
  });

  it("is built where drlint's own repository is named", () => {
    const { repository } = repositoryWith(BY_HOOKS(ownRepository()));
    repository.replace("dr/machines.dr.yaml", "bitLocker: false", "bitLocker: true");
    repository.git("add", "--all");
    const { code, stdout, stderr } = repository.commit();
    expect(stdout + stderr).toContain("azure-vm-requirements/bitlocker");
    expect(code).toBe(1);
  });
});
