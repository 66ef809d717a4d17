import { mkdirSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { project, TWO_MISTAKES } from "../../../../lint/project.ts";
import { runCli } from "../../../run-cli.ts";

const GITHUB = { GITHUB_ACTIONS: "true" };
const AZURE = { TF_BUILD: "True" };

function folder(): string {
  const cwd = project({
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    "a.dr.yaml": TWO_MISTAKES,
  });
  mkdirSync(join(cwd, "temporary"));
  return cwd;
}

describe("in GitHub Actions", () => {
  it("shows the findings to people and to the runner, and adds them to the summary of the step", async () => {
    const cwd = folder();
    const summary = join(cwd, "temporary/summary.md");
    const { stdout, stderr } = await runCli([], { cwd, env: { ...GITHUB, GITHUB_STEP_SUMMARY: summary } });
    expect(stderr).toBe("");
    expect(stdout).toMatch(/^a\.dr\.yaml\n {2}3:11 {2}error /);
    expect(stdout).toContain(
      "\n::error file=a.dr.yaml,line=3,endLine=3,col=11,endColumn=15,title=inventory/unresolved-name::",
    );
    expect(readFileSync(summary, "utf8")).toMatch(/^\*\*drlint: 2 errors, 0 warnings\*\*\n/);
  });

  it("leaves it at the format that the command line names", async () => {
    const cwd = folder();
    const summary = join(cwd, "temporary/summary.md");
    const { stdout } = await runCli(["--format", "stylish"], {
      cwd,
      env: { ...GITHUB, GITHUB_STEP_SUMMARY: summary },
    });
    expect(stdout).not.toContain("::");
    expect(readdirSync(join(cwd, "temporary"))).toEqual([]);
  });

  it("prints the findings though the summary cannot be written", async () => {
    const cwd = folder();
    const env = { ...GITHUB, GITHUB_STEP_SUMMARY: join(cwd, "temporary") };
    const { stdout, stderr, code } = await runCli([], { cwd, env });
    expect(code).toBe(1);
    expect(stdout).toContain("\n::error file=a.dr.yaml,line=3,");
    expect(stderr).toMatch(/^drlint: The summary of the step cannot be written: .*\n$/);
  });
});

describe("in Azure Pipelines", () => {
  it("shows the findings to people and to the agent, and hands over a summary", async () => {
    const cwd = folder();
    const { stdout } = await runCli([], {
      cwd,
      env: { ...AZURE, AGENT_TEMPDIRECTORY: join(cwd, "temporary") },
    });
    expect(stdout).toMatch(/^a\.dr\.yaml\n {2}3:11 {2}error /);
    expect(stdout).toContain("\n##vso[task.logissue type=error;sourcepath=a.dr.yaml;linenumber=3;");
    const path = /^##vso\[task\.uploadsummary\](.*)$/m.exec(stdout)![1]!;
    expect(readFileSync(path, "utf8")).toContain("2 errors");
  });
});

describe("elsewhere", () => {
  it.each([{}, { CI: "true" }, { GITLAB_CI: "true" }])(
    "shows the findings to people alone: %o",
    async (env) => {
      const { stdout } = await runCli([], { cwd: folder(), env });
      expect(stdout).toContain("inventory/unresolved-name");
      expect(stdout).not.toMatch(/::error|##vso/);
    },
  );
});
