import { execFileSync } from "node:child_process";
import { readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project, TWO_MISTAKES } from "../../../lint/project.ts";
import { runCli } from "../../run-cli.ts";

const FILES = {
  ".git/HEAD": "",
  ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
  "dr/one/a.dr.yaml": TWO_MISTAKES,
  "dr/two/b.dr.yaml": TWO_MISTAKES,
  "dr/three/c.dr.yaml": TWO_MISTAKES,
};

/** Writes a report. */
async function report(name: string, args: readonly string[], cwd: string): Promise<string> {
  const { code } = await runCli([...args, "--format", `report=${name}`], { cwd });
  expect(code).not.toBe(2);
  return name;
}

/** What `drlint merge` says where it refuses: one sentence. */
async function refusal(reports: readonly string[], cwd: string): Promise<string> {
  const { code, stdout, stderr } = await runCli(["merge", ...reports], { cwd });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^drlint: .*\.\n$/);
  return stderr.slice("drlint: ".length, -1);
}

describe("reports that do not belong together are refused by name", () => {
  test("a shard is missing", async () => {
    const cwd = project(FILES);
    const one = await report("1.json", ["--shard", "1/3"], cwd);
    expect(await refusal([one], cwd)).toBe(
      "The report of shard 2/3, 3/3 is missing. Name the reports of all shards.",
    );
    const many = await report("many.json", ["--shard", "9/20"], cwd);
    expect(await refusal([many], cwd)).toMatch(
      /^The report of shard 1\/20, .* 5\/20 and of 14 more is missing\./,
    );
  });

  test("a shard or a folder is there twice", async () => {
    const cwd = project(FILES);
    const one = await report("1.json", ["--shard", "1/3"], cwd);
    const again = await report("again.json", ["--shard", "1/3"], cwd);
    expect(await refusal([one, again], cwd)).toBe("'1.json' and 'again.json' are both shard 1/3.");
    const all = await report("all.json", [], cwd);
    const two = await report("two.json", ["dr/two"], cwd);
    expect(await refusal([all, two], cwd)).toBe("'all.json' and 'two.json' both have the folder 'dr/two'.");
    expect(await refusal([all, one], cwd)).toBe(
      "'1.json' is a shard and 'all.json' is none, so they cannot be merged.",
    );
  });

  test("the files that were dealt out differ", async () => {
    const cwd = project(FILES);
    const one = await report("1.json", ["--shard", "1/2"], cwd);
    writeFileSync(join(cwd, "dr/three/c.dr.yaml"), `${TWO_MISTAKES}# more\n`);
    const two = await report("2.json", ["--shard", "2/2"], cwd);
    expect(await refusal([one, two], cwd)).toBe(
      "'1.json' and '2.json' cannot be merged: the files that were dealt out to the shards are not the same, as in two checkouts.",
    );
    const other = await report("other.json", ["--shard", "2/2", "dr/one", "dr/two"], cwd);
    expect(await refusal([one, other], cwd)).toContain("they lint other paths");
    const third = await report("third.json", ["--shard", "2/3"], cwd);
    expect(await refusal([one, third], cwd)).toContain("they are shards of different numbers, 1/2 and 2/3");
  });

  test.each([
    [
      "--rule",
      ["--rule", "inventory/schema: warn"],
      `--rule differs ('{}' against '{"inventory/schema":"warn"}')`,
    ],
    ["--assume", ["--assume", "azure"], "--assume differs (not given against 'azure')"],
    ["--quiet", ["--quiet"], "--quiet differs (not given against given)"],
    ["--max-warnings", ["--max-warnings", "3"], "--max-warnings differs (not given against '3')"],
    ["--base", ["--base", "./dr/one"], "--base differs (not given against './dr/one')"],
  ])("%s differs", async (_, args, said) => {
    const cwd = project(FILES);
    const one = await report("1.json", ["dr/one"], cwd);
    const two = await report("2.json", ["dr/two", ...args], cwd);
    expect(await refusal([one, two], cwd)).toBe(`'1.json' and '2.json' cannot be merged: ${said}.`);
  });

  test("a configuration or an earlier state has changed meanwhile", async () => {
    const cwd = project(FILES);
    const one = await report("1.json", ["--shard", "1/2"], cwd);
    writeFileSync(join(cwd, ".drlintrc.yaml"), `${FILES[".drlintrc.yaml"]}# more\n`);
    const two = await report("2.json", ["--shard", "2/2"], cwd);
    expect(await refusal([one, two], cwd)).toBe(
      "'1.json' and '2.json' cannot be merged: '.drlintrc.yaml' held something else when one of them was made.",
    );
    const before = join(project({ "dr/one/a.dr.yaml": "virtualMachines: []\n" }), "dr");
    const earlier = await report("e1.json", ["dr", "--shard", "1/2", "--base", before], cwd);
    writeFileSync(join(before, "one/a.dr.yaml"), "virtualMachines: [{ name: A }]\n");
    const later = await report("e2.json", ["dr", "--shard", "2/2", "--base", before], cwd);
    expect(await refusal([earlier, later], cwd)).toBe(
      `'e1.json' and 'e2.json' cannot be merged: the earlier state that they are compared with, '${before}', is not the same.`,
    );
  });
});

test("--max-warnings counts the warnings of all, whatever the reports allowed", async () => {
  const cwd = project({
    ...FILES,
    ".drlintrc.yaml":
      "root: true\nextends: drlint:recommended\nrules: { inventory/schema: warn, inventory/unresolved-name: off }\n",
  });
  const one = await report("1.json", ["dr/one", "--max-warnings", "1"], cwd);
  const two = await report("2.json", ["dr/two", "--max-warnings", "1"], cwd);
  expect(await runCli(["merge", one, two], { cwd })).toMatchObject({
    code: 1,
    stderr: "drlint: 2 warnings, and --max-warnings allows 1.\n",
  });
  expect((await runCli(["merge", one, two, "--max-warnings", "2"], { cwd })).code).toBe(0);
  expect((await runCli(["merge", one], { cwd })).code).toBe(0);
});

describe("a file that is no report is refused in one sentence", () => {
  const whole = async () => {
    const cwd = project(FILES);
    return { cwd, text: readFileSync(join(cwd, await report("r.json", [], cwd)), "utf8") };
  };

  test("one that is cut off, wherever", async () => {
    const { cwd, text } = await whole();
    for (let end = 20; end < text.length - 1; end += 97) {
      writeFileSync(join(cwd, "r.json"), text.slice(0, end));
      expect(await refusal(["r.json"], cwd)).toBe(
        "'r.json' is cut off: a report ends with '}'. Make it anew.",
      );
    }
  });

  test("one of another version", async () => {
    const { cwd, text } = await whole();
    for (const other of [
      text.replace('"version":1', '"version":2'),
      text.replace(/"drlint":"[^"]*"/, '"drlint":"99.0.0"'),
    ]) {
      writeFileSync(join(cwd, "r.json"), other);
      expect(await refusal(["r.json"], cwd)).toMatch(
        /^'r\.json' was written by drlint .* Merge with the version that linted\.$/,
      );
    }
  });

  test.each([
    ["no JSON", "a: b\n", /^'r\.json' is no report, since it is no JSON: .*\.$/],
    ["nothing", "", /^'r\.json' is no report, since it is no JSON: .*\.$/],
    ["other JSON", "[]", /^'r\.json' is no report\. 'drlint lint --format report=FILE' writes one\.$/],
    ["a null", "null", /^'r\.json' is no report\./],
  ])("%s", async (_, text, said) => {
    const cwd = project({ "r.json": text });
    expect(await refusal(["r.json"], cwd)).toMatch(said);
  });

  test("one in which a rule failed, and nothing says where, or that counts its files wrong", async () => {
    const { cwd, text } = await whole();
    const failure = { rule: "a/b", object: "x", file: "gone/a.dr.yaml", line: 1, column: 1, reason: "No." };
    writeFileSync(join(cwd, "r.json"), JSON.stringify({ ...JSON.parse(text), failures: [failure] }));
    expect(await refusal(["r.json"], cwd)).toBe(
      "'r.json' is no report as drlint writes them: a rule failed in 'gone/a.dr.yaml', of which it has no folder.",
    );
    writeFileSync(
      join(cwd, "r.json"),
      text.replace('"folder":"dr/two","summary":{"files":1', '"folder":"dr/two","summary":{"files":2'),
    );
    expect(await refusal(["r.json"], cwd)).toBe(
      "'r.json' is no report as drlint writes them: it counts 2 files in 'dr/two' and has 1.",
    );
  });

  test("one in which anything is of another kind", async () => {
    const { cwd, text } = await whole();
    const content = JSON.parse(text);
    for (const path of pathsIn(content)) {
      const changed = JSON.parse(text);
      const last = path.at(-1)!;
      const holder = path.slice(0, -1).reduce((value, key) => value[key], changed);
      holder[last] = typeof holder[last] === "object" ? 7 : { wrong: true };
      writeFileSync(join(cwd, "r.json"), JSON.stringify(changed));
      const { code, stderr } = await runCli(["merge", "r.json", "--format", "html=out.html"], { cwd });
      expect({ code, stderr: stderr.match(/internal error/)?.[0] }, path.join("/")).toEqual({
        code: 2,
        stderr: undefined,
      });
    }
  });

  test("none, and a folder", async () => {
    const cwd = project({ "folder/a": "" });
    expect(await refusal(["gone.json"], cwd)).toBe("'gone.json' does not exist.");
    expect(await refusal(["folder"], cwd)).toBe("'folder' is a folder, not a file.");
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    expect(await refusal(["pipe"], cwd)).toBe("'pipe' is a named pipe or a device, and is not read.");
    expect(await refusal([], cwd)).toBe("'drlint merge' needs to know what: drlint merge REPORT….");
  });
});

/** The paths of all values in a report; of lists the first item alone. */
function pathsIn(value: unknown, at: readonly string[] = []): string[][] {
  if (typeof value !== "object" || value === null) return [];
  const entries = Array.isArray(value) ? Object.entries(value).slice(0, 1) : Object.entries(value);
  return entries.flatMap(([key, each]) => {
    const here = [...at, key];
    return [here, ...pathsIn(each, here)];
  });
}
