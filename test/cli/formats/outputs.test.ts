import {
  chmodSync,
  existsSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project, TWO_MISTAKES } from "../../lint/project.ts";
import { runCli } from "../run-cli.ts";

const FORMATTERS = {
  "node_modules/eslint-formatter-brief/index.js":
    "module.exports = (results, { cwd, rulesMeta }) => results.map((r) => [r.messages.length, Object.keys(rulesMeta).length > 50, cwd.length > 0].join(' ')).join();",
  "node_modules/@contoso/eslint-formatter-brief/index.js": "module.exports = async () => 'scoped';",
  "own.mjs": "export default (results) => results.map((r) => r.messages[0].message).join('\\n');",
  "throws.mjs": "export default () => { throw new Error('no idea'); };",
  "number.mjs": "export default () => 12;",
  "empty.mjs": "export default () => '';",
  "object.mjs": "export default {};",
  "broken.mjs": "export default (",
};

function folder(): string {
  return project({ "a.dr.yaml": TWO_MISTAKES, ...FORMATTERS });
}

describe("several formats", () => {
  test("go to files and to standard output, each as it is alone", async () => {
    const cwd = folder();
    const { code, stdout, stderr } = await runCli(
      ["-f", "json=out.json", "-f", "stylish", "-f", "stylish=out.txt"],
      {
        cwd,
      },
    );
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toBe((await runCli([], { cwd })).stdout);
    expect(readFileSync(join(cwd, "out.txt"), "utf8")).toBe(stdout);
    expect(readFileSync(join(cwd, "out.json"), "utf8")).toBe((await runCli(["-f", "json"], { cwd })).stdout);
  });

  test("with --output-file, nothing is written to standard output, and the file has no colours", async () => {
    const cwd = folder();
    const { stdout, code } = await runCli(["-o", "out.txt", "--color"], { cwd, terminal: 120 });
    expect({ code, stdout }).toEqual({ code: 1, stdout: "" });
    expect(readFileSync(join(cwd, "out.txt"), "utf8")).toBe((await runCli([], { cwd })).stdout);
  });

  test("a file that is there is replaced whole, and keeps its permissions", async () => {
    const cwd = folder();
    const path = join(cwd, "out.json");
    writeFileSync(path, "before".repeat(10_000));
    chmodSync(path, 0o640);
    await runCli(["-f", "json=out.json"], { cwd });
    expect(JSON.parse(readFileSync(path, "utf8"))).toHaveLength(1);
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(readdirSync(cwd).filter((name) => name.endsWith(".tmp"))).toEqual([]);
  });

  test("a device is written to, and stays one", async () => {
    expect((await runCli(["-f", "json=/dev/null"], { cwd: folder() })).code).toBe(1);
    expect(statSync("/dev/null").isCharacterDevice()).toBe(true);
  });
});

describe("formatters that are installed", () => {
  test.each([
    ["brief", "2 true true\n"],
    ["@contoso/brief", "scoped\n"],
    ["@contoso/eslint-formatter-brief", "scoped\n"],
    ["./own.mjs", "No Hyper-V host is named 'gone' in this inventory.\n"],
    ["./empty.mjs", ""],
  ])("%s prints", async (name, text) => {
    const { stdout, stderr } = await runCli(["-f", name], { cwd: folder() });
    expect({ stdout, stderr }).toEqual({ stdout: text, stderr: "" });
  });

  test("are handed names that are no commands", async () => {
    const cwd = project({
      ...FORMATTERS,
      "a.dr.yaml": 'virtualMachines: [{ name: A, host: "##vso[task.x]::y" }]\nhyperVHosts: []\n',
    });
    expect((await runCli(["-f", "./own.mjs"], { cwd })).stdout).toContain("'\\u0023#vso[task.x]::y'");
  });
});

describe("what cannot be printed is one sentence, and exit code 2", () => {
  const NO_FOLDER = "cannot be written: there is no such folder.";
  test.each([
    [["-f", "json=gone/x.json"], `'gone/x.json' ${NO_FOLDER}`],
    [["-o", "gone/x.json"], `'gone/x.json' ${NO_FOLDER}`],
    [["-o", "a.dr.yaml/x"], `'a.dr.yaml/x' ${NO_FOLDER}`],
    [["-o", "."], "'.' cannot be written: it is a folder."],
    [
      ["-f", "json", "-f", "stylish"],
      "The formats 'json' and 'stylish' cannot both go to standard output; write --format stylish=FILE.",
    ],
    [["-f", "json=x", "-f", "stylish=./x"], "The formats 'json' and 'stylish' cannot both go to './x'."],
    [
      ["-f", "json", "-f", "stylish=y", "-o", "x"],
      "--output-file goes with one format that has no file of its own; write --format json=FILE for each of several.",
    ],
    [
      ["-f", "json=oslo.dr.yaml"],
      "'oslo.dr.yaml' is named as a file that belongs to an inventory, and a report does not go there. Name another file.",
    ],
    [
      ["-f", "json=imports.drlint.json"],
      "'imports.drlint.json' is named as a file that belongs to an inventory, and a report does not go there. Name another file.",
    ],
    [
      ["--cache=oslo.dr.yaml"],
      "'oslo.dr.yaml' is named as a file that belongs to an inventory, and no cache goes there. Name another file.",
    ],
    [["-f", "./throws.mjs"], "The formatter './throws.mjs' failed: no idea."],
    [["-f", "./number.mjs"], "The formatter './number.mjs' gives no text."],
    [["-f", "./object.mjs"], "The formatter './object.mjs' exports no function."],
    [["-f", "./gone.mjs"], "There is no formatter './gone.mjs': the file does not exist."],
  ])("%j", async (args, sentence) => {
    expect(await runCli(args, { cwd: folder() })).toEqual({
      code: 2,
      stdout: "",
      stderr: `drlint: ${sentence}\n`,
    });
  });

  test("an unknown format, with the nearest", async () => {
    const { code, stderr } = await runCli(["-f", "stylsh"], { cwd: folder() });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^drlint: There is no format 'stylsh'\. Did you mean 'stylish'\? .*\n$/);
    const other = await runCli(["readiness", "-f", "tabel"], { cwd: folder() });
    expect(other.stderr).toContain("-f does not know 'tabel'. Did you mean 'table'?");
  });

  test("a formatter that cannot be read", async () => {
    const { code, stderr } = await runCli(["-f", "./broken.mjs"], { cwd: folder() });
    expect(code).toBe(2);
    expect(stderr).toMatch(/^drlint: The formatter '\.\/broken\.mjs' cannot be loaded: .*\n$/);
  });

  test("two formats that go to one file by a link", async () => {
    const cwd = folder();
    symlinkSync("out", join(cwd, "link"));
    writeFileSync(join(cwd, "out"), "before");
    const { code, stderr } = await runCli(["-f", "json=out", "-f", "compact=link"], { cwd });
    expect({ code, stderr }).toEqual({
      code: 2,
      stderr: "drlint: The formats 'json' and 'compact' cannot both go to 'link'.\n",
    });
    expect(readFileSync(join(cwd, "out"), "utf8")).toBe("before");
  });

  test("a formatter that throws leaves the file as it was", async () => {
    const cwd = folder();
    writeFileSync(join(cwd, "out"), "before");
    expect((await runCli(["-f", "./throws.mjs=out"], { cwd })).code).toBe(2);
    expect(readFileSync(join(cwd, "out"), "utf8")).toBe("before");
    rmSync(join(cwd, "out"));
    await runCli(["-f", "./throws.mjs=out"], { cwd });
    expect(existsSync(join(cwd, "out"))).toBe(false);
  });
});
