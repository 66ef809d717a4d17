import { spawn, spawnSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";

// The command line as it is built. `npm test` has built it.
const bin = fileURLToPath(new URL("../../dist/drlint.js", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "drlint-"));
// What holds in the folders above is no part of the test.
writeFileSync(join(folder, ".drlintrc.yaml"), "root: true\nextends: drlint:recommended\n");
writeFileSync(join(folder, "good.dr.yaml"), "schemaVersion: 1\nhyperVSites: [{ name: oslo }]\n");
writeFileSync(join(folder, "bad.dr.yaml"), "schemaVersion: 1\nhyperVSite: [{ name: bergen }]\n");

function drlint(
  args: readonly string[],
  input?: string,
): { code: number | null; stdout: string; stderr: string } {
  const { status, stdout, stderr } = spawnSync(process.execPath, [bin, ...args], {
    cwd: folder,
    encoding: "utf8",
    ...(input === undefined ? {} : { input }),
  });
  return { code: status, stdout, stderr };
}

function shell(command: string): { code: number | null; stdout: string; stderr: string } {
  const line = command.replaceAll("drlint", `'${process.execPath}' '${bin}'`);
  const { status, stdout, stderr } = spawnSync("bash", ["-c", line], { cwd: folder, encoding: "utf8" });
  return { code: status, stdout, stderr };
}

test("the process ends with the code of the command", () => {
  expect(drlint(["good.dr.yaml"])).toMatchObject({ code: 0, stderr: "" });
  const bad = drlint(["bad.dr.yaml"]);
  expect(bad).toMatchObject({ code: 1, stderr: "" });
  expect(bad.stdout).toContain("2:1");
  expect(drlint(["missing.dr.yaml"])).toEqual({
    code: 2,
    stdout: "",
    stderr: "drlint: 'missing.dr.yaml' does not exist.\n",
  });
});

test("standard input is linted in the place of its file", () => {
  const outcome = drlint(["-", "--stdin-filename", "new.dr.yaml"], "schemaVersion: 1\nhyperVSite: []\n");
  expect(outcome).toMatchObject({ code: 1, stderr: "" });
  expect(outcome.stdout).toMatch(/^new\.dr\.yaml\n +2:1 +error/);
});

test("a reader that has seen enough is no failure", () => {
  const { stdout, stderr } = shell("drlint rules --format json | head -1");
  expect({ stdout, stderr }).toEqual({ stdout: "{\n", stderr: "" });
});

test("a pipe that is closed before anything is written is no failure", async () => {
  const child = spawn(process.execPath, [bin, "bad.dr.yaml"], { cwd: folder });
  let stderr = "";
  child.stderr.setEncoding("utf8").on("data", (text) => (stderr += text));
  const code = await new Promise((resolve) => child.on("close", resolve));
  expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
});

test.runIf(process.platform === "linux")("an output that cannot be written is said", () => {
  const { code, stderr } = shell("drlint bad.dr.yaml > /dev/full");
  expect(code).toBe(2);
  expect(stderr).toMatch(/^drlint: The output cannot be written: ENOSPC: [^\n]*\.\n$/);
});

const UNFINISHED =
  "drlint: The command was not through when the process ended, so nothing is known: a formatter or a plugin ended it, or never answered.\n";

test.for([
  ["never answers", "export default () => new Promise(() => {});"],
  ["ends the process", "export default () => process.exit();"],
  ["ends the process and says that all is well", "export default () => process.exit(0);"],
  ["ends the process with a code of its own", "export default () => process.exit(7);"],
  ["ends the process while it is loaded", "process.exit(0);"],
] as const)("a formatter that %s is no answer", ([, content]) => {
  writeFileSync(join(folder, "formatter.mjs"), content);
  const outcome = drlint(["bad.dr.yaml", "-f", "./formatter.mjs"]);
  expect(outcome).toEqual({ code: 2, stdout: "", stderr: UNFINISHED });
});

test.for([
  ["sets a code", "process.exitCode = 0;"],
  ["ends the process later", "setTimeout(() => process.exit(0), 20);"],
] as const)("a formatter that %s changes nothing of the command's", ([, content]) => {
  writeFileSync(join(folder, "formatter.mjs"), `export default () => { ${content} return "seen"; };`);
  const outcome = drlint(["bad.dr.yaml", "-f", "./formatter.mjs"]);
  expect(outcome).toEqual({ code: 1, stdout: "seen\n", stderr: "" });
});

test("a plugin that ends the process is no answer", () => {
  const project = mkdtempSync(join(folder, "plugin-"));
  writeFileSync(join(project, "plugin.mjs"), "process.exit(0);");
  writeFileSync(join(project, ".drlintrc.yaml"), "root: true\nplugins: ./plugin.mjs\n");
  writeFileSync(join(project, "good.dr.yaml"), "schemaVersion: 1\nhyperVSites: [{ name: oslo }]\n");
  expect(drlint([project])).toEqual({ code: 2, stdout: "", stderr: UNFINISHED });
});

test("an error outside the command is a failure, and is said once", () => {
  writeFileSync(
    join(folder, "formatter.mjs"),
    "export default () => new Promise(() => setTimeout(() => { throw new Error('late'); }, 5));",
  );
  const { code, stdout, stderr } = drlint(["bad.dr.yaml", "-f", "./formatter.mjs"]);
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^drlint: internal error: late\. [^\n]*\n$/);
});

/** Runs the command line on what it takes for a terminal, and presses Ctrl-C as soon as its line of progress says a word. */
async function interrupted(
  args: readonly string[],
  cwd: string,
  word: string,
  more: NodeJS.ProcessEnv = {},
): Promise<{ signal: unknown; stdout: string; stderr: string }> {
  // What stands on a terminal is asked of the stream alone; nothing is shown of a run in its first second.
  writeFileSync(
    join(cwd, "terminal.mjs"),
    "Object.assign(process.stderr, { isTTY: true, columns: 80 });\nAtomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 1000);\n",
  );
  const { CI: _, NO_COLOR: __, ...env } = process.env;
  const child = spawn(process.execPath, ["--import", "./terminal.mjs", bin, ...args], {
    cwd,
    env: { ...env, TERM: "xterm", ...more },
  });
  let stderr = "";
  child.stderr.on("data", (text) => {
    if (!stderr.includes(word) && `${stderr}${text}`.includes(word)) child.kill("SIGINT");
    stderr += text;
  });
  let stdout = "";
  child.stdout.on("data", (text) => {
    stdout += text;
  });
  const signal = await new Promise((resolve) => {
    child.on("close", (_code, name) => resolve(name));
  });
  return { signal, stdout, stderr };
}

test("Ctrl-C takes the line of progress away, and ends the process at once", async () => {
  const many = mkdtempSync(join(tmpdir(), "drlint-"));
  const machine = (number: number) =>
    `  - { name: vm${number}, host: h, generation: 2, disks: [{ name: os, role: os, size: 127GB }], replication: { to: azure, state: protected } }\n`;
  writeFileSync(join(many, ".drlintrc.yaml"), "root: true\nextends: drlint:recommended\n");
  writeFileSync(
    join(many, "many.dr.yaml"),
    `schemaVersion: 1\nhyperVHosts: [{ name: h }]\nvirtualMachines:\n${Array.from({ length: 60_000 }, (_, number) => machine(number)).join("")}`,
  );
  const { signal, stdout, stderr } = await interrupted([], many, "Checking");
  rmSync(many, { recursive: true });
  expect({ signal, stdout }).toEqual({ signal: "SIGINT", stdout: "" });
  expect(stderr).toMatch(/Checking [^\r\n]*…/);
  expect(stderr.endsWith("…\r\u001b[2K"), JSON.stringify(stderr.slice(-80))).toBe(true);
});

test("Ctrl-C while git reads the earlier state does, too", async () => {
  const repository = mkdtempSync(join(tmpdir(), "drlint-"));
  const programs = join(repository, "programs");
  mkdirSync(programs);
  // A git that answers which commit it is, and takes long over what is in it.
  writeFileSync(
    join(programs, "git"),
    `#!/bin/sh\ncase "$*" in *ls-tree*) exec sleep 60;; esac\nexec '${pathOfGit()}' "$@"\n`,
    { mode: 0o755 },
  );
  writeFileSync(join(repository, ".drlintrc.yaml"), "root: true\nextends: drlint:recommended\n");
  writeFileSync(join(repository, "a.dr.yaml"), "schemaVersion: 1\n");
  const identity = ["-c", "user.name=A", "-c", "user.email=a@contoso.com"];
  for (const args of [
    ["init", "-q"],
    ["add", "a.dr.yaml"],
    [...identity, "commit", "-qm", "A"],
  ])
    expect(spawnSync("git", args, { cwd: repository }).status).toBe(0);
  const PATH = `${programs}:${process.env.PATH}`;
  const { signal, stdout, stderr } = await interrupted(["--base", "HEAD"], repository, "Reading", { PATH });
  rmSync(repository, { recursive: true });
  expect({ signal, stdout }).toEqual({ signal: "SIGINT", stdout: "" });
  expect(stderr).toMatch(/Reading the earlier state …/);
  expect(stderr.endsWith("…\r\u001b[2K"), JSON.stringify(stderr.slice(-80))).toBe(true);
});

function pathOfGit(): string {
  return spawnSync("sh", ["-c", "command -v git"], { encoding: "utf8" }).stdout.trim();
}
