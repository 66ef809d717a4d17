import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import type { FileResult } from "../../../../lint/result.ts";
import { plugin, project } from "../../../lint/project.ts";
import { runCli } from "../../run-cli.ts";

const CONFIGURATION = "root: true\nextends: [drlint:recommended, drlint:stylistic]\n";
const BEFORE = `vaults:
  - name: v   # the one
    region: "West Europe" # here
virtualMachines: [{ name: A, host: gone }]
hyperVHosts: []
`;
const AFTER = BEFORE.replace("West Europe", "westeurope");
const LEFT = `a.dr.yaml
  4:36  error  No Hyper-V host is named 'gone' in this inventory.
               inventory/unresolved-name

Virtual machines  1 in 1 file; 1 machine without a replication block: not looked
                  at
`;

function folder(files: Readonly<Record<string, string>> = { "a.dr.yaml": BEFORE }): string {
  return project({ ".drlintrc.yaml": CONFIGURATION, ...files });
}

function read(cwd: string, file = "a.dr.yaml"): string {
  return readFileSync(join(cwd, file), "utf8");
}

/** The last line of an output. */
function lastLine(text: string): string {
  return text.trimEnd().split("\n").at(-1)!;
}

test("what can be put right is counted", async () => {
  const { stdout } = await runCli([], { cwd: folder() });
  expect(lastLine(stdout)).toBe("Fixable           1 finding, with --fix");
});

describe("--fix", () => {
  test("writes the file and shows what remains", async () => {
    const cwd = folder();
    const { code, stdout, stderr } = await runCli(["--fix"], { cwd });
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout.slice(0, LEFT.length)).toBe(LEFT);
    expect(lastLine(stdout)).toBe("Fixed             1 finding in a.dr.yaml");
    expect(read(cwd)).toBe(AFTER);
    expect(readdirSync(cwd)).toEqual([".drlintrc.yaml", "a.dr.yaml"]);
  });

  test("passes where nothing remains", async () => {
    const cwd = folder({ "a.dr.yaml": BEFORE.replace(", host: gone", "") });
    const { code, stdout } = await runCli(["--fix", "--max-warnings", "0"], { cwd });
    // The machine has no replication block.
    expect({ code, first: stdout.split(". ")[0] }).toEqual({ code: 0, first: "No machine was looked at" });
    expect(lastLine(stdout)).toBe("Fixed  1 finding in a.dr.yaml");
  });

  test("does nothing a second time", async () => {
    const cwd = folder({ "a.dr.yaml": AFTER });
    expect(lastLine((await runCli(["--fix"], { cwd })).stdout)).toBe("Fixed             0 findings");
    expect(read(cwd)).toBe(AFTER);
  });

  test("names three files, or two and the number of the others", async () => {
    const names = ["a", "b", "c", "d"].map((name) => `${name}.dr.yaml`);
    const files = names.map((name, index) => [name, `vaults: [{ name: v${index}, region: West Europe }]\n`]);
    const four = await runCli(["--fix"], { cwd: folder(Object.fromEntries(files)) });
    expect(lastLine(four.stdout)).toBe("Fixed  4 findings in a.dr.yaml, b.dr.yaml and 2 other files");
    const three = await runCli(["--fix"], { cwd: folder(Object.fromEntries(files.slice(0, 3))) });
    expect(lastLine(three.stdout)).toBe("Fixed  3 findings in a.dr.yaml, b.dr.yaml and c.dr.yaml");
  });

  test("leaves what a directive silences", async () => {
    const silenced = BEFORE.replace(
      "# here",
      "# drlint-disable-line inventory/region-spelling -- as it was ordered",
    );
    const cwd = folder({ "a.dr.yaml": silenced });
    expect((await runCli(["--fix"], { cwd })).stdout).toContain("\nSilenced          1 finding\n");
    expect(read(cwd)).toBe(silenced);
  });

  test("is not lost where a rule of a plugin throws", async () => {
    const cwd = folder({
      ".drlintrc.yaml": `${CONFIGURATION}plugins: ./ours.mjs\nrules: { ours/fails: error }\n`,
      "ours.mjs": plugin("ours/fails", "throw new Error('on purpose')"),
      "a.dr.yaml": BEFORE,
    });
    const { code, stdout, stderr } = await runCli(["--fix"], { cwd });
    expect({ code, text: read(cwd) }).toEqual({ code: 2, text: AFTER });
    expect(stdout.slice(0, LEFT.length)).toBe(LEFT);
    expect(stderr).toBe(
      "drlint: a.dr.yaml:4:27: The rule 'ours/fails' failed at virtual machine 'A', and was not run any further: on purpose.\n",
    );
  });

  // The plugin stands for somebody who saves the file while drlint is at work: in its first look at it, or in its last.
  test.each([1, 2])(
    "leaves a file alone that is changed during look %i, and writes the others",
    async (look) => {
      const meanwhile = `globalThis.looks = (globalThis.looks ?? 0) + 1;
      if (globalThis.looks === ${look})
        process.getBuiltinModule("node:fs").writeFileSync(new URL("a.dr.yaml", import.meta.url), "# mine\\n");`;
      const cwd = folder({
        ".drlintrc.yaml": `${CONFIGURATION}plugins: ./ours.mjs\nrules: { ours/saves: warn }\n`,
        "ours.mjs": plugin("ours/saves", meanwhile),
        "a.dr.yaml": BEFORE,
        "b.dr.yaml": "storageAccounts: [{ name: s, region: West Europe }]\n",
      });
      const outcome = await runCli(["--fix"], { cwd });
      delete (globalThis as { looks?: number }).looks;
      expect(outcome).toEqual({
        code: 2,
        stdout: "",
        stderr:
          "drlint: 'a.dr.yaml' was changed while it was being worked on, so it is left as it is. Run the command again.\n",
      });
      expect(read(cwd)).toBe("# mine\n");
      // Where it is noticed before anything is written, nothing is.
      expect(read(cwd, "b.dr.yaml")).toContain(look === 1 ? "West Europe" : "westeurope");
      expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
    },
  );
});

describe("--fix-dry-run", () => {
  test("says what would be written, and writes nothing", async () => {
    const cwd = folder();
    const { code, stdout } = await runCli(["--fix-dry-run"], { cwd });
    expect(code).toBe(1);
    expect(stdout.slice(0, LEFT.length)).toBe(LEFT);
    expect(lastLine(stdout)).toBe("Would fix         1 finding in a.dr.yaml");
    expect(read(cwd)).toBe(BEFORE);
  });

  test("as JSON, gives the new text of the files that would change", async () => {
    const cwd = folder({ "a.dr.yaml": BEFORE, "b.dr.yaml": "storageAccounts: [{ name: s }]\n" });
    const { stdout } = await runCli(["--fix-dry-run", "--format", "json"], { cwd });
    const [first, second]: FileResult[] = JSON.parse(stdout);
    expect(first).toMatchObject({ output: AFTER, errorCount: 1, fixableWarningCount: 0 });
    expect(second).not.toHaveProperty("output");
    expect(read(cwd)).toBe(BEFORE);
  });

  test("works on standard input", async () => {
    const cwd = folder({ "a.dr.yaml": "schemaVersion: 1\n" });
    const args = ["-", "--stdin-filename", "a.dr.yaml", "--fix-dry-run", "--format", "json"];
    const { stdout } = await runCli(args, { cwd, stdin: BEFORE });
    expect((JSON.parse(stdout) as FileResult[])[0]!.output).toBe(AFTER);
    expect(read(cwd)).toBe("schemaVersion: 1\n");
  });
});
