import { mkdtempSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { SCENARIO_NAMES } from "../../../cli/init/scenarios.ts";
import { HOOKS, PIPELINES } from "../../../cli/init/starter-files.ts";
import { packageFile } from "../../../cli/shipped-files.ts";
import { lint } from "../../../lint/lint.ts";
import { filesOf } from "../../guides/guide.ts";
import { runCli } from "../run-cli.ts";

const empty = () => mkdtempSync(join(tmpdir(), "init-"));
const filesIn = (cwd: string) =>
  readdirSync(cwd, { recursive: true, withFileTypes: true })
    .filter((entry) => !entry.isDirectory())
    .map(({ parentPath, name }) =>
      join(parentPath, name)
        .slice(cwd.length + 1)
        .replaceAll("\\", "/"),
    )
    .sort();
const textOf = (cwd: string, path: string) => readFileSync(join(cwd, path), "utf8");

/** Somebody at a terminal who types an answer. */
function terminal(answer: string) {
  async function* typed() {
    yield Buffer.from(answer);
  }
  return Object.assign(typed(), { isTTY: true });
}

describe.each(SCENARIO_NAMES)("the inventory for %s", (scenario) => {
  async function begun() {
    const cwd = empty();
    const { code, stdout, stderr } = await runCli(["init", "--scenario", scenario], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toMatch(/^Written: dr\/inventory\.dr\.yaml, dr\/\.drlintrc\.yaml\n/);
    return cwd;
  }

  it("has no findings, and one machine that is considered", async () => {
    const cwd = await begun();
    expect(filesIn(cwd)).toEqual(["dr/.drlintrc.yaml", "dr/inventory.dr.yaml"]);
    const { results, summary } = await lint({ cwd, paths: ["dr"] });
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    expect(summary.undecided).toBeGreaterThan(0);
    const { stdout } = await runCli(["readiness", "dr"], { cwd });
    expect(stdout).toContain("0 ready, 0 not ready, 1 undecided");
    expect(stdout).toContain("still to choose");
  });

  it("has none either once what stands in its comments is chosen", async () => {
    const cwd = await begun();
    const path = join(cwd, "dr/inventory.dr.yaml");
    const text = readFileSync(path, "utf8");
    const chosen = text
      .replace("state: considered", "state: planned")
      .replace(/^ {6}# (?=(?!considered)\w+: \S+$)/gm, "      ");
    expect(chosen.length).toBeLessThan(text.length - 6);
    writeFileSync(path, chosen);
    const { results } = await lint({ cwd, paths: ["dr"] });
    expect(results.flatMap(({ messages }) => messages)).toEqual([]);
    expect((await runCli(["readiness", "dr"], { cwd })).stdout).not.toContain("still to choose");
  });
});

describe("hooks and pipelines", () => {
  const guides = { ...filesOf("guides/hooks.md"), ...filesOf("guides/pipelines.md") };

  it.each([
    ...Object.entries(HOOKS).map(([name, { path }]) => ["--hook", name, path] as const),
    ...Object.entries(PIPELINES).map(([name, { path }]) => ["--pipeline", name, path] as const),
  ])("%s %s writes what the guides show", async (option, name, path) => {
    const cwd = empty();
    const { code } = await runCli(["init", "--scenario", "site-to-azure", option, name], { cwd });
    expect(code).toBe(0);
    expect(textOf(cwd, path)).toBe(guides[path]);
    expect(guides[path]).toBeDefined();
  });

  it("name the version and the folder", async () => {
    const cwd = empty();
    await runCli(["init", "sites/oslo", "--scenario", "site-to-azure", "--pipeline", "gitlab"], { cwd });
    expect(textOf(cwd, ".gitlab-ci.yml")).toContain(`drlint@${packageFile().version} sites/oslo/ `);
  });
});

describe("the scenario", () => {
  it.each([
    ["2\n", "vmmServers:"],
    ["azure-to-azure\n", "azureVirtualMachines:"],
  ])("is asked for on a terminal: %j", async (answer, expected) => {
    const cwd = empty();
    const { code, stderr } = await runCli(["init"], { cwd, stdin: terminal(answer) });
    expect(code).toBe(0);
    expect(stderr).toBe(
      "Where do the machines run, and where do they go?\n" +
        "  1  Hyper-V hosts without VMM, to Azure (site-to-azure)\n" +
        "  2  Hyper-V hosts that VMM manages, to Azure (vmm-to-azure)\n" +
        "  3  machines in Azure, to another region (azure-to-azure)\n" +
        "Number or name: ",
    );
    expect(textOf(cwd, "dr/inventory.dr.yaml")).toContain(expected);
  });

  it.each(["4\n", "\n", "", "x".repeat(10_000)])("%j is none", async (answer) => {
    const cwd = empty();
    const { code, stderr } = await runCli(["init"], { cwd, stdin: terminal(answer) });
    expect(code).toBe(2);
    expect(stderr.split("\n").at(-2)).toMatch(/is none of the scenarios\. They are site-to-azure/);
    expect(stderr.length).toBeLessThan(600);
    expect(filesIn(cwd)).toEqual([]);
  });

  it("is to be said where nobody can be asked", async () => {
    const { code, stderr } = await runCli(["init"], { cwd: empty() });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr:
        "drlint: 'drlint init' needs to know the scenario: --scenario, one of site-to-azure, vmm-to-azure, azure-to-azure.\n",
    });
  });
});

describe("nothing is overwritten, and nothing written in part", () => {
  const begin = (cwd: string) =>
    runCli(["init", "--scenario", "site-to-azure", "--hook", "lefthook"], { cwd });

  it("where a file is there", async () => {
    const cwd = empty();
    writeFileSync(join(cwd, "lefthook.yml"), "mine");
    const { code, stderr } = await begin(cwd);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "drlint: 'lefthook.yml' is there already, and nothing was written.\n",
    });
    expect(filesIn(cwd)).toEqual(["lefthook.yml"]);
    expect(textOf(cwd, "lefthook.yml")).toBe("mine");
  });

  it("where a link is there that leads nowhere", async () => {
    const cwd = empty();
    symlinkSync(join(cwd, "nowhere"), join(cwd, "lefthook.yml"));
    expect((await begin(cwd)).code).toBe(2);
    expect(filesIn(cwd)).toEqual(["lefthook.yml"]);
  });

  it("where the folder is a file", async () => {
    const cwd = empty();
    writeFileSync(join(cwd, "dr"), "mine");
    const { code, stderr } = await begin(cwd);
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "drlint: 'dr/inventory.dr.yaml' cannot be written: there is no such folder.\n",
    });
    expect(filesIn(cwd)).toEqual(["dr"]);
  });

  // What goes into the commands of a pipeline is nobody's command.
  it.each(["../elsewhere", "a/../../b", "/tmp/x", "$(id)", "a b", "-x", "a;b", "C:\\x", "a\nb"])(
    "in %j",
    async (folder) => {
      const cwd = empty();
      const { code, stderr } = await runCli(["init", "--scenario", "site-to-azure", "--", folder], { cwd });
      expect(code).toBe(2);
      expect(stderr).toMatch(/^drlint: .* is no folder to begin in\. .*\n$/);
      expect(filesIn(cwd)).toEqual([]);
    },
  );
});
