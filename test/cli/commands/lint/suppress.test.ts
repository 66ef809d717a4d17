import { existsSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { plugin, project, TWO_MISTAKES } from "../../../lint/project.ts";
import { runCli } from "../../run-cli.ts";

const FILE = ".drlint-suppressions.json";
const CONFIGURATION = "root: true\nextends: drlint:recommended\n";

function folder(files: Readonly<Record<string, string>> = {}): string {
  return project({ ".drlintrc.yaml": CONFIGURATION, "a.dr.yaml": TWO_MISTAKES, ...files });
}

/** The lines of an output that begin with one of the labels of the summary. */
function summary(text: string): string[] {
  return text.split("\n").filter((line) => /^(Findings|Silenced|Recorded|Pruned|Outdated) /.test(line));
}

/** Turns the folder's machine into another one, with one of its two mistakes. */
function renameMachine(cwd: string): void {
  writeFileSync(join(cwd, "a.dr.yaml"), TWO_MISTAKES.replace("SQL01", "SQL02").replace(/ {4}colour.*\n/, ""));
}

describe("--suppress", () => {
  test("records what is found today, and passes from then on", async () => {
    const cwd = folder();
    expect((await runCli([], { cwd })).code).toBe(1);
    const { code, stdout, stderr } = await runCli(["--suppress"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(summary(stdout)).toEqual(["Silenced  2 findings", `Recorded  2 findings in ${FILE}`]);
    const later = await runCli(["--max-warnings", "0"], { cwd });
    expect(later.code).toBe(0);
    expect(summary(later.stdout)).toEqual(["Silenced  2 findings"]);
  });

  test("lets a new finding fail, and says what is outdated", async () => {
    const cwd = folder();
    await runCli(["--suppress"], { cwd });
    renameMachine(cwd);
    const { code, stdout } = await runCli([], { cwd });
    expect(code).toBe(1);
    expect(summary(stdout)).toEqual([
      "Findings          1 error, 0 warnings",
      "Outdated          2 suppressions; --prune-suppressions takes them out",
    ]);
  });

  test("adds to what is recorded, and takes nothing out", async () => {
    const cwd = folder();
    await runCli(["--suppress"], { cwd });
    renameMachine(cwd);
    expect(summary((await runCli(["--suppress"], { cwd })).stdout)).toEqual([
      "Silenced  1 finding",
      `Recorded  1 finding in ${FILE}`,
      "Outdated  2 suppressions; --prune-suppressions takes them out",
    ]);
  });

  test("shows what is not recorded: a text that cannot be read, a directive that silences nothing", async () => {
    const cwd = folder({ "a.dr.yaml": "# drlint-disable-next-line inventory/schema\nvaults: [{ name: v\n" });
    const { code, stdout } = await runCli(["--suppress"], { cwd });
    expect(code).toBe(1);
    expect(summary(stdout)).toEqual(["Findings          1 error, 1 warning", "Recorded          0 findings"]);
    expect(existsSync(join(cwd, FILE))).toBe(false);
  });

  test("records nothing where a rule throws", async () => {
    const cwd = folder({
      ".drlintrc.yaml": `${CONFIGURATION}plugins: ./ours.mjs\nrules: { ours/fails: error }\n`,
      "ours.mjs": plugin("ours/fails", "throw new Error('on purpose')"),
    });
    const { code, stdout } = await runCli(["--suppress"], { cwd });
    expect(code).toBe(2);
    expect(summary(stdout)).toEqual([
      "Findings          2 errors, 0 warnings",
      "Recorded          0 findings",
    ]);
    expect(readdirSync(cwd)).not.toContain(FILE);
  });
});

describe("--prune-suppressions", () => {
  test("takes out what is no longer found, and only that", async () => {
    const cwd = folder();
    await runCli(["--suppress"], { cwd });
    writeFileSync(join(cwd, "a.dr.yaml"), TWO_MISTAKES.replace(/ {4}colour.*\n/, ""));
    const { code, stdout } = await runCli(["--prune-suppressions"], { cwd });
    expect(code).toBe(0);
    expect(summary(stdout)).toEqual(["Silenced  1 finding", `Pruned    1 finding from ${FILE}`]);
    expect(JSON.parse(readFileSync(join(cwd, FILE), "utf8")).folders).toEqual({
      ".": [{ rule: "inventory/unresolved-name", object: "virtualMachines/SQL01", property: "host" }],
    });
  });

  test("has nothing to do without a file, and makes none", async () => {
    const cwd = folder();
    const { code, stdout } = await runCli(["--prune-suppressions"], { cwd });
    expect(code).toBe(1);
    expect(summary(stdout)).toEqual([
      "Findings          2 errors, 0 warnings",
      "Pruned            0 findings",
    ]);
    expect(existsSync(join(cwd, FILE))).toBe(false);
  });
});

describe("a suppressions file that cannot be used", () => {
  const again = "Restore it, or delete it and record the findings again with 'drlint lint --suppress'.";

  describe.each([
    ["{ version", `'${FILE}' is no valid JSON. ${again}`],
    ['{ "version": 1 }', `'${FILE}' is no suppressions file. ${again}`],
    [
      '{ "version": 2, "folders": {} }',
      `'${FILE}' was written by a newer drlint (format 2). Update drlint to use it.`,
    ],
  ])("%s", (text, message) => {
    test.each([[], ["--suppress"], ["--prune-suppressions"], ["--fix"]])(
      "is one line and is left as it is: %s",
      async (...args) => {
        const cwd = folder({ [FILE]: text });
        expect(await runCli(args, { cwd })).toEqual({ code: 2, stdout: "", stderr: `drlint: ${message}\n` });
        expect(readFileSync(join(cwd, FILE), "utf8")).toBe(text);
      },
    );
  });
});
