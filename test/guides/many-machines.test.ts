import { spawnSync } from "node:child_process";
import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { describe, expect, test } from "vitest";
import { parse } from "yaml";
import { project, TWO_MISTAKES } from "../lint/project.ts";
import { Repository } from "../project/earlier/repository.ts";
import { blocksOf, filesOf, pageText } from "./guide.ts";

// The guide's pipelines are read by a parser of their form and run as their places do it: job after job, step after step,
// each command by a shell. `npm test` has built what they run.

const PAGE = "guides/many-machines.md";
const files = filesOf(PAGE);
const { version } = JSON.parse(readFileSync(new URL("../../package.json", import.meta.url), "utf8"));

const program = new URL("../../dist/drlint.js", import.meta.url).pathname;

/** Runs a script where `drlint`, and `npx --yes drlint@VERSION`, are what was built. */
function shell(script: string, cwd: string, env: Readonly<Record<string, string>> = {}) {
  const programs = project({});
  const run = `exec '${process.execPath}' '${program}' "$@"\n`;
  const npx = `[ "$1 $2" = "--yes drlint@${version}" ] || exit 99\nshift 2\n${run}`;
  for (const [name, text] of Object.entries({ drlint: run, npx }))
    writeFileSync(join(programs, name), `#!/bin/sh\n${text}`, { mode: 0o755 });
  const { status, stdout, stderr } = spawnSync("bash", ["-eo", "pipefail", "-c", script], {
    cwd,
    encoding: "utf8",
    env: { PATH: `${programs}:${process.env.PATH}`, HOME: programs, ...env },
  });
  return { code: status, stdout, stderr };
}

const FOLDERS = ["dr/bergen", "dr/oslo", "dr/oslo/old", "dr/trondheim"];

/** A repository with a mistake in each folder. */
function repository(): Repository {
  const made = new Repository().write({
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    ...Object.fromEntries(FOLDERS.map((folder) => [`${folder}/a.dr.yaml`, TWO_MISTAKES])),
  });
  return made.commit();
}

/** The folders with findings in what was printed. */
function foldersIn(text: string): string[] {
  return [
    ...new Set([...text.matchAll(/^(?:\S*\/)?(dr\/\S+)\/a\.dr\.yaml/gm)].map(([, folder]) => folder!)),
  ].sort();
}

/** A step of a pipeline that runs a command. */
interface Step {
  readonly run?: string;
  readonly script?: string;
  readonly env?: Readonly<Record<string, string>>;
}

function commandIn(steps: readonly Step[]): string {
  const commands = steps.flatMap(({ run, script }) => run ?? script ?? []);
  expect(commands).toHaveLength(1);
  return commands[0]!;
}

describe("lists", () => {
  const lines = blocksOf(PAGE)
    .filter(({ language }) => language === "sh")
    .flatMap(({ text }) => text.trim().split("\n"));

  test.each(lines)("%s", (line) => {
    const { folder } = repository().write({ "dr/oslo/a.dr.yaml": `${TWO_MISTAKES}# more\n` });
    const { code, stdout, stderr } = shell(line, folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    // A folder is linted with those below it, a file without.
    const changed = line.includes("folders") ? ["dr/oslo", "dr/oslo/old"] : ["dr/oslo"];
    expect(foldersIn(stdout)).toEqual(line.startsWith("find") ? FOLDERS : changed);
  });

  test("xargs makes 123 of both exit codes", () => {
    const { folder } = repository();
    expect(shell("printf 'dr\\0' | xargs -0 drlint", folder).code).toBe(123);
    expect(shell("printf 'gone\\0' | xargs -0 drlint", folder).code).toBe(123);
  });
});

describe("shards", () => {
  /** What one process says. */
  const whole = (cwd: string, env: Readonly<Record<string, string>> = {}) =>
    shell("drlint dr/", cwd, env).stdout;

  test("Azure Pipelines", () => {
    const { folder } = repository();
    const [lint, merge] = parse(files["azure-pipelines.yml"]!).jobs;
    const count = lint.strategy.parallel;
    const workspace = project({});
    for (let index = 1; index <= count; index++) {
      const env = { SYSTEM_JOBPOSITIONINPHASE: String(index), SYSTEM_TOTALJOBSINPHASE: String(count) };
      expect(shell(commandIn(lint.steps), folder, env)).toMatchObject({ code: 1, stdout: "", stderr: "" });
      const [publish] = lint.steps.filter((step: object) => "publish" in step);
      const artifact = publish.artifact.replace("$(System.JobPositionInPhase)", String(index));
      mkdirSync(join(workspace, artifact));
      writeFileSync(join(workspace, artifact, publish.publish), readFileSync(join(folder, publish.publish)));
    }
    const [download] = merge.steps.filter((step: object) => "download" in step);
    expect(download.patterns).toBe("report-*/report.json");
    const merged = shell(commandIn(merge.steps), workspace, { TF_BUILD: "True" });
    expect(merged).toEqual({ code: 1, stdout: whole(folder, { TF_BUILD: "True" }), stderr: "" });
    expect(merge.steps.find((step: object) => "workingDirectory" in step).workingDirectory).toBe(
      "$(Pipeline.Workspace)",
    );
  }, 30_000);

  test("GitHub Actions", () => {
    const { folder } = repository();
    const { lint, merge } = parse(files[".github/workflows/drlint-shards.yml"]!).jobs;
    const workspace = project({});
    for (const [index, shard] of lint.strategy.matrix.shard.entries()) {
      expect(typeof shard).toBe("string");
      const step = lint.steps.find((each: Step) => each.run);
      expect(step.env.SHARD).toBe("${" + "{ matrix.shard }}");
      expect(shell(step.run, folder, { SHARD: shard })).toMatchObject({ code: 1, stdout: "", stderr: "" });
      const { name, path } = lint.steps.find((each: { uses?: string }) =>
        each.uses?.startsWith("actions/upload"),
      ).with;
      const artifact = name.replace("${" + "{ strategy.job-index }}", String(index));
      mkdirSync(join(workspace, artifact));
      writeFileSync(join(workspace, artifact, path), readFileSync(join(folder, path)));
    }
    const env = { GITHUB_ACTIONS: "true" };
    expect(shell(commandIn(merge.steps), workspace, env)).toEqual({
      code: 1,
      stdout: whole(folder, env),
      stderr: "",
    });
  }, 30_000);

  test("GitLab CI", () => {
    const { folder } = repository();
    const { lint, merge } = parse(files[".gitlab-ci.yml"]!);
    for (let index = 1; index <= lint.parallel; index++) {
      const env = { CI_NODE_INDEX: String(index), CI_NODE_TOTAL: String(lint.parallel) };
      expect(shell(lint.script.join("\n"), folder, env)).toMatchObject({ code: 1, stdout: "", stderr: "" });
    }
    const expected = whole(folder);
    expect(shell(merge.script.join("\n"), folder)).toEqual({ code: 1, stdout: expected, stderr: "" });
    const merged = readFileSync(join(folder, merge.artifacts.reports.codequality), "utf8");
    expect(merged).toBe(shell("drlint dr/ --format gitlab", folder).stdout);
  }, 30_000);

  test("a job for each folder that has changed", () => {
    const repo = repository();
    repo.commit({ "dr/oslo/a.dr.yaml": `${TWO_MISTAKES}# more\n` });
    const jobs = parse(files[".github/workflows/drlint-changed.yml"]!).jobs;
    const output = join(project({ output: "" }), "output");
    const found = shell(commandIn(jobs.folders.steps), repo.folder, { GITHUB_OUTPUT: output });
    expect(found).toMatchObject({ code: 0, stderr: "" });
    const [, folders = ""] = /^folders=(.*)\n$/.exec(readFileSync(output, "utf8"))!;
    expect(JSON.parse(folders)).toEqual(["dr/oslo"]);
    const step = jobs.lint.steps.find((each: Step) => each.run);
    const { code, stdout } = shell(step.run, repo.folder, { FOLDER: "dr/oslo" });
    expect({ code, folders: foldersIn(stdout) }).toEqual({ code: 1, folders: ["dr/oslo", "dr/oslo/old"] });
  }, 30_000);
});

test("the cache of GitHub's is the file that drlint writes", () => {
  const { folder } = repository();
  const { steps } = parse(files[".github/workflows/drlint-cache.yml"]!).jobs.drlint;
  const cached = steps.find((each: { uses?: string }) => each.uses?.startsWith("actions/cache"));
  const [first, second] = [1, 2].map(() => shell(commandIn(steps), folder));
  expect(second).toEqual(first);
  expect(readFileSync(join(folder, cached.with.path), "utf8")).toContain("dr/trondheim");
});

describe("monorepos", () => {
  test("Nx", () => {
    const { folder } = repository();
    const { lint } = JSON.parse(files["nx/dr/project.json"]!).targets;
    expect(foldersIn(shell(lint.command, folder).stdout)).toEqual(FOLDERS);
  });

  test("Turborepo", () => {
    const { folder } = repository();
    const { scripts } = JSON.parse(files["turborepo/dr/package.json"]!);
    expect(Object.keys(JSON.parse(files["turborepo/turbo.json"]!).tasks)).toEqual(Object.keys(scripts));
    expect(shell(scripts.lint, join(folder, "dr")).stdout.match(/a\.dr\.yaml/g)).toHaveLength(FOLDERS.length);
  });

  test("Bazel, in a tree of links", () => {
    const { folder } = repository();
    const [, args = ""] = /args = \[(.*)\]/.exec(files["bazel/BUILD.bazel"]!)!;
    const tree = project({});
    for (const path of readdirSync(folder, { recursive: true, encoding: "utf8" })) {
      if (!/\.dr\.yaml$|^\.drlintrc/.test(path)) continue;
      mkdirSync(dirname(join(tree, path)), { recursive: true });
      symlinkSync(join(folder, path), join(tree, path));
    }
    const { code, stdout } = shell(`drlint ${JSON.parse(args)}`, tree);
    expect({ code, folders: foldersIn(stdout) }).toEqual({ code: 1, folders: FOLDERS });
  });
});

test("the figures are those of the benchmark", () => {
  const bench = readFileSync(new URL("../../bench/README.md", import.meta.url), "utf8");
  const rows = [
    ...pageText(PAGE).matchAll(
      /^\| (a second run|two shards|a process for each folder)[^|]*\| ([\d.]+ s) \| ([\d.]+) \|$/gm,
    ),
  ];
  expect(rows).toHaveLength(3);
  for (const [, name, time, ratio] of rows)
    expect(bench).toMatch(new RegExp(`\\| ${name}[^|]*\\| ${time} \\| ${ratio} \\|`));
});
