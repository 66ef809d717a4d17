import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { project, TWO_MISTAKES } from "../../../lint/project.ts";
import { runCli } from "../../run-cli.ts";

const FILES = {
  ".git/HEAD": "",
  ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
  "dr/one/a.dr.yaml": TWO_MISTAKES,
  "dr/two/b.dr.yaml": TWO_MISTAKES.replace("SQL01", "SQL02"),
  "dr/two/c.dr.yaml": "vaults: []\n",
};

async function reportOf(cwd: string, args: readonly string[]) {
  const { stdout, stderr, code } = await runCli(["lint", ...args, "-f", "report"], { cwd });
  expect(stderr).toBe("");
  return { code, ...JSON.parse(stdout) };
}

test("holds all of a lint, with paths from the root of the repository", async () => {
  const cwd = project(FILES);
  const report = await reportOf(join(cwd, "dr"), ["--rule", "inventory/schema: warn"]);
  expect(report).toMatchObject({
    code: 1,
    version: 1,
    asked: { paths: ["dr"], rules: { "inventory/schema": "warn" }, quiet: false },
    configurations: { ".drlintrc.yaml": expect.stringMatching(/^sha256:[0-9a-f]{64}$/) },
    summary: { files: 3, virtualMachines: 2, errors: 2, warnings: 2 },
    outdated: 0,
    failures: [],
    unreadable: [],
    notices: [],
  });
  const [one, two] = report.folders;
  expect(one).toMatchObject({
    folder: "dr/one",
    summary: { files: 1, virtualMachines: 1 },
    objects: [{ object: "virtualMachines/SQL01", filePath: "dr/one/a.dr.yaml", line: 2 }],
  });
  expect(one.results[0].source).toBe(TWO_MISTAKES);
  expect(one.results[0].messages.map(({ key }: { key: unknown }) => key)).toEqual([
    { rule: "inventory/unresolved-name", object: "virtualMachines/SQL01", property: "host", count: 1 },
    { rule: "inventory/schema", object: "virtualMachines/SQL01", property: "colour", count: 1 },
  ]);
  expect(two.results.map(({ filePath }: { filePath: string }) => filePath)).toEqual([
    "dr/two/b.dr.yaml",
    "dr/two/c.dr.yaml",
  ]);
  expect(JSON.stringify(report)).not.toContain(cwd);
});

test("--root says what paths are seen from", async () => {
  const cwd = project(FILES);
  expect((await reportOf(cwd, ["--root", "dr"])).folders[0].folder).toBe("one");
  expect(await runCli(["--root", "gone"], { cwd })).toMatchObject({
    code: 2,
    stderr: "drlint: --root takes a folder; 'gone' is none.\n",
  });
});

test("reports of folders make up the report of all", async () => {
  const cwd = project(FILES);
  const [whole, one, two] = await Promise.all(
    [[], ["dr/one"], ["dr/two"]].map((paths) => reportOf(cwd, paths)),
  );
  expect([...one.folders, ...two.folders]).toEqual(whole.folders);
  const sum = Object.fromEntries(
    Object.entries<number>(one.summary).map(([name, count]) => [name, count + two.summary[name]]),
  );
  expect(sum).toEqual(whole.summary);
});

test("its digests change with configurations and suppressions", async () => {
  const cwd = project(FILES);
  const before = (await reportOf(cwd, [])).configurations;
  writeFileSync(join(cwd, ".drlintrc.yaml"), `${FILES[".drlintrc.yaml"]}# more\n`);
  expect((await reportOf(cwd, [])).configurations).not.toEqual(before);
  await runCli(["--suppress"], { cwd });
  expect(Object.keys((await reportOf(cwd, [])).configurations)).toEqual([
    ".drlint-suppressions.json",
    ".drlintrc.yaml",
  ]);
});

test("compact is a line a finding", async () => {
  const cwd = project(FILES);
  const { stdout } = await runCli(["-f", "compact", "dr/one"], { cwd });
  expect(stdout).toMatch(
    /^dr\/one\/a\.dr\.yaml:3:11: error: No Hyper-V host is named 'gone' in this inventory\. \(inventory\/unresolved-name\)\ndr\/one\/a\.dr\.yaml:4:5: error: 'colour' is no property .* \(inventory\/schema\)\n$/,
  );
});
