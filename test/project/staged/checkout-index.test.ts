import { existsSync, lstatSync, mkdirSync, rmSync, symlinkSync } from "node:fs";
import { basename, dirname, join, relative } from "node:path";
import { expect, it } from "vitest";
import { lint } from "../../../lint/lint.ts";
import type { LintOptions } from "../../../project/options.ts";
import { UsageError } from "../../../project/usage-error.ts";
import { byExtent, MOST_PATIENT } from "../../extent.ts";
import { randomNumbers } from "../../inventory/text/random-yaml.ts";
import { project } from "../../lint/project.ts";
import { Repository } from "../earlier/repository.ts";

// What --staged finds is what a lint of the affected folders finds in what `git checkout-index -a` writes, after any
// sequence of edits, stagings and deletions. What the commit takes away cannot be seen in what it leaves: that is found
// beside it.

const FOLDERS = ["", "a/", "a/b/", "c/"];
const NAMES = ["x.dr.yaml", "y.dr.yml", "z.dr.yaml", "ignored.dr.yaml"];
const CONFIGURATIONS = [".drlintrc.yaml", "a/.drlintrc.yaml", "shared/base.yaml"];
const POLICIES = ["gold", "silver", "bronze"];
const { seeds: SEEDS, steps: STEPS } = byExtent({
  some: { seeds: [2], steps: 8 },
  more: { seeds: [1, 2, 3], steps: 15 },
  all: { seeds: [1, 2, 3], steps: 100 },
});
const TAKEN_AWAY = " inventory/removed-name ";

/** Draws one of some things. */
type Draw = <Thing>(things: readonly Thing[]) => Thing;

function inventory(draw: Draw): string {
  const policy = `replicationPolicies: [{ name: ${draw(POLICIES)}${draw(["", "", ", colour: blue"])} }]\n`;
  const machine = `virtualMachines:\n  - { name: VM${draw([1, 2, 3])}, replication: { to: azure, policy: ${draw(POLICIES)} } }\n`;
  return draw([policy, machine, policy + machine, `<<<<<<< ours\n${policy}=======\n>>>>>>> theirs\n`, ""]);
}

function configuration(name: string, draw: Draw): string {
  const rules = `rules: { inventory/schema: ${draw(["off", "warn", "error"])} }\n`;
  if (name !== ".drlintrc.yaml") return rules;
  return `root: true\nextends: [drlint:recommended, ./shared/base.yaml]\n${rules}${draw(["", "ignorePatterns: c/y*\n"])}`;
}

function suppressions(draw: Draw): string {
  const known = {
    rule: "inventory/schema",
    object: `replicationPolicies[${draw(POLICIES)}]`,
    property: "colour",
  };
  return JSON.stringify({ version: 1, folders: { [draw([".", "a", "c"])]: [known] } });
}

/** Does something at random, on the disk or in the index. */
function step(repository: Repository, draw: Draw): void {
  const path = draw(FOLDERS) + draw(NAMES);
  const absolute = join(repository.folder, path);
  const name = draw(CONFIGURATIONS);
  const isFile = lstatSync(absolute, { throwIfNoEntry: false })?.isFile() === true;
  const write = () => {
    rmSync(absolute, { force: true });
    return repository.write({ [path]: inventory(draw) });
  };
  draw([
    () => write(),
    () => write(),
    () => write().git("add", "--force", path),
    () => rmSync(absolute, { force: true }),
    () => existsSync(absolute) && repository.git("add", "--force", path),
    () => isFile && repository.git("add", "--intent-to-add", "--force", path),
    () => repository.git("rm", "--quiet", "--cached", "--ignore-unmatch", path),
    () => isFile && repository.rename(path, `c/${draw(NAMES)}`),
    () => repository.git("add", "--all"),
    () => repository.git("add", "--update"),
    () => repository.git("commit", "--quiet", "--allow-empty", "--message", "A step"),
    () => repository.git("commit", "--all", "--quiet", "--allow-empty", "--message", "A step"),
    () => repository.write({ [name]: configuration(name, draw) }),
    () => repository.write({ [name]: configuration(name, draw) }).git("add", name),
    () =>
      repository
        .write({ ".drlint-suppressions.json": suppressions(draw) })
        .git("add", ".drlint-suppressions.json"),
    () => link(absolute, repository),
  ])();
}

function link(path: string, { folder }: Repository): void {
  rmSync(path, { force: true });
  mkdirSync(dirname(path), { recursive: true });
  symlinkSync(relative(dirname(path), join(folder, "shared/policies.yaml")), path);
}

/** Writes the files of the index into a folder of their own. */
function checkOut(repository: Repository): string {
  const folder = join(project({}), "checkout");
  mkdirSync(folder);
  repository.git("checkout-index", "--all", `--prefix=${folder}/`);
  // What is only meant to be added is written, though it is no part of a commit.
  const names = (text: string) => text.split("\0").filter((name) => name !== "");
  const tree = repository.git("write-tree").trim();
  const committed = new Set(names(repository.git("ls-tree", "-r", "-z", "--name-only", tree)));
  for (const name of names(repository.git("ls-files", "-z")))
    if (!committed.has(name)) rmSync(join(folder, name));
  return folder;
}

/** The folders that what is staged affects, by git's own word. */
function affected(repository: Repository): (folder: string) => boolean {
  const names = repository.git("diff", "--cached", "--name-only", "--no-renames", "-z", "HEAD").split("\0");
  const changed = names.filter((name) => name !== "");
  const isGoverning = (name: string) => /^\.drlint/.test(basename(name));
  const tops = changed.filter(isGoverning).map((name) => dirname(name));
  if (changed.includes("shared/base.yaml")) tops.push(".");
  const own = new Set(changed.filter((name) => /\.dr\.ya?ml$/.test(name)).map((name) => dirname(name)));
  return (folder) =>
    own.has(folder) || tops.some((top) => top === "." || folder === top || folder.startsWith(`${top}/`));
}

async function findings(options: LintOptions & { readonly cwd: string }): Promise<readonly string[]> {
  try {
    const { results } = await lint(options);
    return results.flatMap(({ filePath, messages }) => {
      const path = relative(options.cwd, filePath);
      return messages.map(({ ruleId, severity, line, column, message }) =>
        [path, line, column, ruleId, severity, message].join(" "),
      );
    });
  } catch (error) {
    if (error instanceof UsageError && error.message.startsWith("No inventory in")) return [];
    throw error;
  }
}

it.each(SEEDS)(
  "--staged finds what a lint of what would be committed finds, seed %i",
  { timeout: MOST_PATIENT },
  async (seed) => {
    const random = randomNumbers(seed);
    const draw: Draw = (things) => things[Math.floor(random() * things.length)]!;
    const repository = new Repository().commit({
      ".drlintrc.yaml": "root: true\nextends: [drlint:recommended, ./shared/base.yaml]\n",
      ".gitignore": "ignored.dr.yaml\n",
      "shared/base.yaml": "rules: {}\n",
      "shared/policies.yaml": "replicationPolicies: [{ name: gold }]\n",
      "a/x.dr.yaml": inventory(draw),
      "c/x.dr.yaml": inventory(draw),
    });
    let found = 0;
    for (let count = 0; count < STEPS; count++) {
      for (let each = draw([1, 2, 3]); each > 0; each--) step(repository, draw);
      const checkout = checkOut(repository);
      const isAffected = affected(repository);
      const expected = (await findings({ cwd: checkout })).filter((each) =>
        isAffected(dirname(each.split(" ")[0]!)),
      );
      const all = await findings({ cwd: repository.folder, staged: true });
      const actual = all.filter((each) => !each.includes(TAKEN_AWAY));
      expect(actual, `step ${count}`).toEqual(expected);
      found += actual.length;
    }
    // The mistakes are there to be found.
    expect(found).toBeGreaterThan(STEPS / 3);
  },
);
