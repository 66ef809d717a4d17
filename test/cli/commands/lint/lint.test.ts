import { describe, expect, test } from "vitest";
import { fileResult, finding, lintGiving, report } from "../../reports.ts";
import { runCli } from "../../run-cli.ts";

const cwd = "/work/dr";
const warning = finding({ severity: 1, ruleId: "inventory/syntax" });
const clean = report([fileResult("/work/dr/a.dr.yaml", [])]);
const warnings = report([fileResult("/work/dr/a.dr.yaml", [warning, warning])]);
const both = report([fileResult("/work/dr/a.dr.yaml", [warning, finding({})])]);

describe("exit code", () => {
  test.each([
    ["clean", clean, [], 0],
    ["warnings", warnings, [], 0],
    ["as many warnings as are allowed", warnings, ["--max-warnings", "2"], 0],
    ["more warnings than are allowed", warnings, ["--max-warnings", "1"], 1],
    ["more warnings than are allowed, and hidden", warnings, ["--max-warnings", "1", "--quiet"], 1],
    ["warnings, strictly", warnings, ["--strict"], 1],
    ["clean, strictly", clean, ["--strict", "--max-warnings", "0"], 0],
    ["an error", both, [], 1],
    ["an error, and warnings enough", both, ["--max-warnings", "9"], 1],
  ] as const)("%s", async (_, given, args, code) => {
    expect((await runCli(args, { cwd, services: lintGiving(given) })).code).toBe(code);
  });

  test("too many warnings are said on standard error, where there are no errors to blame", async () => {
    const { stderr } = await runCli(["--max-warnings=0"], { cwd, services: lintGiving(warnings) });
    expect(stderr).toBe("drlint: 2 warnings, and none is allowed.\n");
    expect((await runCli(["--max-warnings=0"], { cwd, services: lintGiving(both) })).stderr).toBe("");
    expect((await runCli(["--max-warnings=1"], { cwd, services: lintGiving(warnings) })).stderr).toBe(
      "drlint: 2 warnings, and --max-warnings allows 1.\n",
    );
  });

  test("two things that are said of warnings are refused", async () => {
    const outcome = await runCli(["--strict", "--max-warnings=1"], { cwd, services: lintGiving(clean) });
    expect(outcome).toMatchObject({
      code: 2,
      stderr: "drlint: --strict allows no warning, and --max-warnings 1 some. Leave out one of the two.\n",
    });
  });
});

describe("what is asked of the lint", () => {
  test("the paths, from the current folder", async () => {
    const services = lintGiving(clean);
    await runCli(["lint", "a", "b/*.yaml"], { cwd, services });
    expect(services.asked).toEqual([{ cwd, paths: ["a", "b/*.yaml"], allowPlugins: true }]);
  });

  test("what is assumed of machines without a replication block", async () => {
    const services = lintGiving(clean);
    await runCli(["--assume", "azure"], { cwd, services });
    expect(services.asked[0]!.assume).toBe("azure");
    await runCli(["--assume", "nothing"], { cwd, services });
    expect(services.asked[1]!.assume).toBe("nothing");
    const moon = await runCli(["--assume", "moon"], { cwd, services });
    expect(moon.code).toBe(2);
    expect(moon.stderr).toContain("does not know 'moon'. It takes azure or nothing.");
    expect(services.asked.length).toBe(2);
  });

  test("rules and severities, the last one of a rule", async () => {
    const services = lintGiving(clean);
    const args = [
      "--rule",
      "inventory/schema: warn",
      "--rule= inventory/syntax :off",
      "--rule",
      "inventory/schema:error",
    ];
    await runCli(args, { cwd, services });
    expect(services.asked[0]!.rules).toEqual({ "inventory/schema": "error", "inventory/syntax": "off" });
  });

  test.each([
    [
      "schema: off",
      "No rule is called 'schema'. Did you mean 'inventory/schema'? 'drlint rules' lists them all.",
    ],
    [
      "inventory/shema: off",
      "No rule is called 'inventory/shema'. Did you mean 'inventory/schema'? 'drlint rules' lists them all.",
    ],
    ["constructor: off", "No rule is called 'constructor'. 'drlint rules' lists them all."],
    [
      "inventory/schema: 3",
      "--rule: 'inventory/schema: 3', column 19: 'inventory/schema' cannot be 3. It takes off, warn or error, or a severity with options: [error, { … }].",
    ],
    [
      "inventory/schema",
      "--rule: It takes a rule and a severity, 'inventory/schema: warn', or both with options, 'NAME: [warn, { OPTION: VALUE }]'; 'inventory/schema' was given.",
    ],
  ])("--rule '%s' is refused", async (rule, message) => {
    const services = lintGiving(clean);
    const outcome = await runCli(["--rule", rule], { cwd, services });
    expect(outcome).toEqual({ code: 2, stdout: "", stderr: `drlint: ${message}\n` });
    expect(services.asked).toEqual([]);
  });
});

describe("standard input", () => {
  test("takes the place of a file", async () => {
    const services = lintGiving(clean);
    await runCli(["-", "--stdin-filename", "a.dr.yaml"], { cwd, services, stdin: "schemaVersion: 1 # é\n" });
    const buffer = { path: "/work/dr/a.dr.yaml", text: "schemaVersion: 1 # é\n" };
    expect(services.asked).toEqual([{ cwd, buffers: [buffer], allowPlugins: true }]);
  });

  test("is put together of chunks that cut a character in two", async () => {
    const services = lintGiving(clean);
    const bytes = Buffer.from("é");
    async function* halves(): AsyncGenerator<Uint8Array> {
      yield bytes.subarray(0, 1);
      yield bytes.subarray(1);
    }
    await runCli(["-", "--stdin-filename", "a.dr.yaml"], { cwd, services, stdin: halves() });
    expect(services.asked[0]!.buffers![0]!.text).toBe("é");
  });

  test("that cannot be read is said", async () => {
    // biome-ignore lint/correctness/useYield: it fails before there is anything to give
    async function* failing(): AsyncGenerator<Uint8Array> {
      throw new Error("EISDIR: illegal operation on a directory, read");
    }
    const outcome = await runCli(["-", "--stdin-filename", "a.dr.yaml"], { stdin: failing() });
    expect(outcome).toMatchObject({
      code: 2,
      stderr: "drlint: Standard input cannot be read: EISDIR: illegal operation on a directory, read.\n",
    });
  });

  test.each([
    [[""], "A path is empty. Write '.' for the current folder."],
    [["-"], "'-' reads standard input, and --stdin-filename must say which file it stands for."],
    [["-", "a", "--stdin-filename", "b"], "'-' reads standard input and stands alone, without other paths."],
    [
      ["a", "--stdin-filename", "b"],
      "--stdin-filename goes with '-', which reads standard input: drlint - --stdin-filename PATH.",
    ],
  ])("%j is refused", async (args, message) => {
    expect(await runCli(args)).toEqual({ code: 2, stdout: "", stderr: `drlint: ${message}\n` });
  });
});

describe("what to do with the findings", () => {
  const input = ["-", "--stdin-filename", "a.dr.yaml"];

  test.each([
    [["--fix", "--suppress"], "--fix and --suppress do not go together. Run one after the other."],
    [["--fix-dry-run", "--fix"], "--fix and --fix-dry-run do not go together. Run one after the other."],
    [
      ["--prune-suppressions", "--suppress"],
      "--suppress and --prune-suppressions do not go together. Run one after the other.",
    ],
    [
      ["--fix", ...input],
      "--fix writes files, and standard input is none. --fix-dry-run --format json gives the text that is put right.",
    ],
    [["--suppress", ...input], "--suppress goes with files, not with standard input."],
    [["--prune-suppressions", ...input], "--prune-suppressions goes with files, not with standard input."],
    [["--fix=all"], "--fix takes no value; 'all' was given."],
    [
      ["--supress"],
      "Unknown option --supress. Did you mean '--suppress'? 'drlint lint --help' lists the options.",
    ],
  ])("%j is refused", async (args, message) => {
    const services = lintGiving(clean);
    expect(await runCli(args, { cwd, services })).toEqual({
      code: 2,
      stdout: "",
      stderr: `drlint: ${message}\n`,
    });
    expect(services.asked).toEqual([]);
  });
});
