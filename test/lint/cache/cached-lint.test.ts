import { execFileSync } from "node:child_process";
import { createHash } from "node:crypto";
import { readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { fleet, randomNumbers } from "../../cli/commands/merge/fleet.ts";
import { runCli } from "../../cli/run-cli.ts";
import { byExtent, MOST_PATIENT } from "../../extent.ts";
import { Repository } from "../../project/earlier/repository.ts";
import { plugin, project, TWO_MISTAKES } from "../project.ts";

const CACHE = ".drlint-cache";
const EDITS = byExtent({ some: 6, more: 25, all: 100 });

/** What a lint says in the format that has everything. */
async function lintReport(args: readonly string[], cwd: string) {
  return runCli([...args, "-f", "report"], { cwd });
}

/** Sees that a lint with the cache says what one without it says, the first time and again. */
async function expectSame(args: readonly string[], cwd: string, step = ""): Promise<void> {
  const without = await lintReport(args, cwd);
  expect(without.stderr).not.toContain("internal error");
  expect(await lintReport([...args, "--cache"], cwd), step).toEqual(without);
  expect(await lintReport([...args, "--cache"], cwd), `${step}, again`).toEqual(without);
}

/** What is kept, by folder. */
function entriesIn(cwd: string): Record<string, string> {
  const lines = readFileSync(join(cwd, CACHE), "utf8").trimEnd().split("\n").slice(1);
  return Object.fromEntries(lines.map((line) => [JSON.parse(line.split("\t")[0]!), line]));
}

describe("a lint with a cache equals one without", () => {
  test(
    "after each of many edits",
    async () => {
      const files = fleet(9, 11);
      delete files["ours.mjs"];
      files[".drlintrc.yaml"] = "root: true\nextends: [drlint:recommended, ./base.yaml]\n";
      files["base.yaml"] = "rules: { inventory/schema: warn }\n";
      const repository = new Repository().write(files);
      repository.commit();
      const cwd = repository.folder;
      const random = randomNumbers(5);
      const machines = Object.keys(files).filter((name) => name.endsWith("machines.dr.yaml"));
      const one = <Item>(items: readonly Item[]) => items[random(items.length)]!;
      const edits: readonly ((
        name: string,
        folder: string,
      ) => [what: string, files: Record<string, string | undefined>])[] = [
        (_, folder) => [
          "a sibling",
          { [`${folder}/hosts.dr.yaml`]: `hyperVHosts: [{ name: HOST${random(9)} }]\n` },
        ],
        (name) => ["a machine", { [name]: files[name]!.replace("host:", "proxy: true\n    host:") }],
        (name) => ["a file as it was", { [name]: files[name]! }],
        (_, folder) => [
          "a configuration",
          { [`${folder}/.drlintrc.yaml`]: `rules: { inventory/schema: ${one(["off", "warn", "error"])} }\n` },
        ],
        () => [
          "what is extended",
          { "base.yaml": `rules: { inventory/schema: ${one(["off", "warn", "error"])} }\n` },
        ],
        () => ["settings", { "base.yaml": `settings: { assume: ${one(["azure", "nothing"])} }\n` }],
        (_, folder) => ["a .gitignore", { [`${folder}/.gitignore`]: one(["hosts.dr.yaml\n", "\n"]) }],
        () => [
          "patterns",
          { "base.yaml": `ignorePatterns: [${one(["hosts.dr.yaml", "broken.dr.yaml", "none"])}]\n` },
        ],
        (_, folder) => [
          "suppressions",
          {
            ".drlint-suppressions.json": JSON.stringify({
              version: 1,
              folders: {
                [folder]: [
                  { rule: "inventory/unresolved-name", object: "virtualMachines/VM0-0", property: "host" },
                ],
              },
            }),
          },
        ],
        (_, folder) => ["a renamed file", { [`${folder}/other.dr.yaml`]: TWO_MISTAKES }],
        (_, folder) => [
          "a text that cannot be read",
          { [`${folder}/broken.dr.yaml`]: "virtualMachines: [\n" },
        ],
        (_, folder) => [
          "a date that is yet to come",
          {
            [`${folder}/date.dr.yaml`]:
              "virtualMachines:\n  - name: D\n    replication: { enabledAt: 2999-01-01 }\n",
          },
        ],
        (_, folder) => ["a file that is gone", { [`${folder}/other.dr.yaml`]: undefined }],
      ];
      const options = [
        [],
        ["--assume", "azure"],
        ["--rule", "inventory/schema: error"],
        ["--base", "HEAD"],
        ["--shard", "2/3"],
      ];
      await expectSame([], cwd);
      for (let step = 0; step < EDITS; step++) {
        const name = one(machines);
        const [what, changed] = one(edits)(name, name.slice(0, name.lastIndexOf("/")));
        for (const [path, text] of Object.entries(changed))
          if (text === undefined) rmSync(join(cwd, path), { force: true });
          else repository.write({ [path]: text });
        if (random(8) === 0) repository.commit();
        await expectSame(random(3) === 0 ? one(options) : [], cwd, `${step}: ${what} in ${name}`);
      }
    },
    MOST_PATIENT,
  );

  test("whatever format needs what", async () => {
    const cwd = project(fleet(12));
    for (const format of ["stylish", "report", "json", "sarif", "rdjson", "junit"]) {
      const without = await runCli(["-f", format], { cwd });
      expect(await runCli(["--cache", "-f", format], { cwd })).toEqual(without);
    }
  });
});

describe("what is kept", () => {
  const FILES = { ".git/HEAD": "", "a/x.dr.yaml": TWO_MISTAKES, "b/x.dr.yaml": TWO_MISTAKES };

  test("is really taken, and only where the key is the same", async () => {
    const cwd = project(FILES);
    await runCli(["--cache"], { cwd });
    forge(cwd, "'colour' is no property", "FORGED");
    const { stdout } = await runCli(["--cache", "-f", "compact"], { cwd });
    expect(stdout.match(/FORGED/g)).toHaveLength(2);
    writeFileSync(join(cwd, "a/y.dr.yaml"), "vaults: []\n");
    const after = await runCli(["--cache", "-f", "compact"], { cwd });
    expect(after.stdout.match(/^.*FORGED/gm)).toEqual([expect.stringMatching(/^b\/x/)]);
  });

  test("changes for the folder alone in which something has changed, and goes with it", async () => {
    const cwd = project(FILES);
    await runCli(["--cache"], { cwd });
    const before = entriesIn(cwd);
    writeFileSync(join(cwd, "a/x.dr.yaml"), `${TWO_MISTAKES}# more\n`);
    await runCli(["--cache"], { cwd });
    const after = entriesIn(cwd);
    expect(after.b).toBe(before.b);
    expect(after.a).not.toBe(before.a);
    rmSync(join(cwd, "a"), { recursive: true });
    writeFileSync(join(cwd, "b/x.dr.yaml"), "vaults: []\n");
    await runCli(["--cache"], { cwd });
    expect(Object.keys(entriesIn(cwd))).toEqual(["b"]);
  });

  test("can be carried to another checkout, and is found from any folder of it", async () => {
    const [one, other] = [project(FILES), project(FILES)];
    await runCli(["--cache"], { cwd: one });
    forge(one, "'colour' is no property", "FORGED");
    writeFileSync(join(other, CACHE), readFileSync(join(one, CACHE)));
    const { stdout } = await runCli([`--cache=../${CACHE}`, "-f", "compact"], { cwd: join(other, "a") });
    expect(stdout).toContain("FORGED");
  });

  test("is not what a failed rule left out, or what goes by the clock", async () => {
    const cwd = project({
      ...FILES,
      ".drlintrc.yaml":
        "root: true\nplugins: ./ours.mjs\nrules: { contoso/fails: error, inventory/future-date: warn }\n",
      "ours.mjs": plugin("contoso/fails", 'if (node.name === "FAILS") throw new Error("on purpose")'),
      "b/x.dr.yaml": "virtualMachines: [{ name: FAILS }]\n",
      "c/x.dr.yaml": "virtualMachines: [{ name: D, replication: { enabledAt: 2999-01-01 } }]\n",
    });
    const { stdout } = await runCli(["--cache", "-f", "compact"], { cwd });
    expect(stdout).toContain("in the future");
    expect(Object.keys(entriesIn(cwd))).toEqual(["a"]);
    await expectSame([], cwd);
  });
});

describe("a cache that is broken is none", () => {
  test.each([
    ["cut off anywhere", (text: string) => text.slice(0, -40)],
    ["of another form", (text: string) => text.replace("cache 1", "cache 2")],
    ["changed in a letter", (text: string) => text.replace("colour", "color")],
    ["no text", () => "\u0000\ufffd\t\t\t\n"],
    ["empty", () => ""],
    ["tabs", () => 'drlint cache 1\n\t\t\t\n"a"\tk\td\tx\n{\tk\td\t{}\n'],
  ])("%s", async (_, broken) => {
    const cwd = project({ ".git/HEAD": "", "a/x.dr.yaml": TWO_MISTAKES, "b/x.dr.yaml": TWO_MISTAKES });
    await runCli(["--cache"], { cwd });
    const text = readFileSync(join(cwd, CACHE), "utf8");
    writeFileSync(join(cwd, CACHE), broken(text));
    await expectSame([], cwd);
    expect(entriesIn(cwd)).toEqual(
      Object.fromEntries(
        text
          .trimEnd()
          .split("\n")
          .slice(1)
          .map((line) => [JSON.parse(line.split("\t")[0]!), line]),
      ),
    );
  });

  test("one that cannot be written is said to be so, and findings stand", async () => {
    const cwd = project({ "a/x.dr.yaml": TWO_MISTAKES, file: "" });
    const { code, stdout, stderr } = await runCli(["--cache=file/cache", "a"], { cwd });
    expect({ code, stderr }).toEqual({
      code: 1,
      stderr: "drlint: file/cache: The cache cannot be written: there is no such folder.\n",
    });
    expect(stdout).toContain("inventory/schema");
    // A report carries it, though it has no place in the file.
    await runCli(["--cache=file/cache", "a", "-f", "report=report.json"], { cwd });
    expect((await runCli(["merge", "report.json"], { cwd })).stderr).toBe(stderr);
    execFileSync("mkfifo", [join(cwd, "pipe")]);
    expect((await runCli(["--cache=pipe", "a"], { cwd })).stderr).toBe(
      "drlint: pipe: The cache cannot be written: what stands there is no regular file.\n",
    );
  });
});

test("--cache goes with a lint that only shows what it finds in files", async () => {
  const cwd = project({ "a/x.dr.yaml": TWO_MISTAKES });
  for (const mode of ["--fix", "--fix-dry-run", "--suppress", "--prune-suppressions"]) {
    expect((await runCli(["--cache", mode], { cwd })).stderr).toBe(
      `drlint: --cache goes with a lint that only shows what it finds. Run ${mode} without it.\n`,
    );
  }
  expect((await runCli(["--cache", "-", "--stdin-filename", "a/y.dr.yaml"], { cwd })).code).toBe(2);
  expect((await runCli(["--cache", "--staged"], { cwd })).code).toBe(2);
  // A path behind it is a path.
  expect((await runCli(["--cache", "a", "-f", "compact"], { cwd })).stdout).toContain("a/x.dr.yaml");
});

/** Changes what is kept, as nobody does, with digests that are right. */
function forge(cwd: string, text: string, by: string): void {
  const [head, ...lines] = readFileSync(join(cwd, CACHE), "utf8").split("\n");
  const forged = lines.map((line) => {
    const [folder, key, , report = ""] = line.split("\t");
    if (!key) return line;
    const changed = report.replaceAll(text, by);
    return [folder, key, `sha256:${createHash("sha256").update(changed).digest("hex")}`, changed].join("\t");
  });
  writeFileSync(join(cwd, CACHE), [head, ...forged].join("\n"));
}
