import { mkdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, it } from "vitest";
import { parse } from "yaml";
import { BITLOCKER, freshFolder, type Outcome, packed, ROOT, runIn } from "./fresh-project.ts";

interface Step {
  readonly name: string;
  readonly uses?: string;
  readonly run?: string;
  readonly env?: Readonly<Record<string, string>>;
}

interface Action {
  readonly inputs: Readonly<Record<string, { readonly default: string }>>;
  readonly runs: { readonly steps: readonly Step[] };
}

const action = parse(readFileSync(join(ROOT, "action.yml"), "utf8")) as Action;

/** Runs the scripts of the action's steps one after the other, as GitHub's runner does: until one fails. */
function runAction(
  folder: string,
  inputs: Readonly<Record<string, string>>,
): Outcome & { readonly output: string } {
  const temporary = freshFolder();
  const github = {
    GITHUB_ACTIONS: "true",
    GITHUB_ACTION_PATH: ROOT,
    GITHUB_OUTPUT: join(temporary, "output"),
    GITHUB_STEP_SUMMARY: join(temporary, "summary.md"),
    RUNNER_TEMP: temporary,
  };
  const given: Record<string, string> = {};
  for (const [name, { default: usual }] of Object.entries(action.inputs)) given[name] = inputs[name] ?? usual;
  let outcome: Outcome = { code: 0, stdout: "", stderr: "" };
  for (const { run, env = {} } of action.runs.steps) {
    if (run === undefined || outcome.code !== 0) continue;
    const filled = Object.fromEntries(
      Object.entries(env).map(([name, value]) => [
        name,
        value.replace(/\$\{\{ inputs\.([\w-]+) \}\}/, (_, input: string) => given[input]!),
      ]),
    );
    writeFileSync(join(temporary, "step.sh"), run);
    const script = ["--noprofile", "--norc", "-eo", "pipefail", join(temporary, "step.sh")];
    outcome = runIn(folder, { ...github, ...filled }, "bash", ...script);
  }
  return { ...outcome, output: readFileSync(github.GITHUB_OUTPUT, "utf8") };
}

it("names every action that it uses by its commit, and no input in a script", () => {
  for (const { uses, run } of action.runs.steps) {
    if (uses !== undefined) expect(uses).toMatch(/@[0-9a-f]{40}$/);
    expect(run ?? "").not.toContain("${{");
  }
});

it("annotates, writes a summary and a SARIF file, and fails with the lint", () => {
  const folder = freshFolder();
  mkdirSync(join(folder, "in ventory"));
  writeFileSync(join(folder, "in ventory/oslo.dr.yaml"), BITLOCKER);
  const inputs = { package: packed(), paths: "in ventory/\n", category: "oslo", "max-warnings": "0" };
  const { code, stdout, output } = runAction(folder, inputs);
  expect(code).toBe(1);
  expect(stdout).toMatch(
    /^::error file=in ventory\/oslo\.dr\.yaml,line=7,.*title=azure-vm-requirements\/bitlocker::/m,
  );
  const path = /^sarif-file=(.*)$/m.exec(output)![1]!;
  const log = JSON.parse(readFileSync(path, "utf8"));
  expect(log.runs[0]).toMatchObject({
    automationDetails: { id: "drlint/oslo/" },
    results: [{ ruleIndex: 0 }],
  });
});
