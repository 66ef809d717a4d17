import { execFileSync } from "node:child_process";
import { writeFile } from "node:fs/promises";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { project, TWO_MISTAKES } from "../../../lint/project.ts";
import { runCli, type Surroundings } from "../../run-cli.ts";

const FILES = { "a/x.dr.yaml": TWO_MISTAKES, "b/x.dr.yaml": TWO_MISTAKES, "c/x.dr.yaml": TWO_MISTAKES };

/** The folders that a shard lints. */
async function foldersOf(
  args: readonly string[],
  cwd: string,
  env: Surroundings["env"] = {},
): Promise<string[]> {
  const { stdout, stderr } = await runCli([...args, "-f", "report"], { cwd, env });
  expect(stderr).not.toContain("internal");
  return JSON.parse(stdout).folders.map(({ folder }: { folder: string }) => folder);
}

/** What is said of arguments that cannot be meant. */
async function refusal(args: readonly string[], env: Surroundings["env"] = {}): Promise<string> {
  const { code, stdout, stderr } = await runCli(args, { cwd: project(FILES), env });
  expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
  expect(stderr).toMatch(/^drlint: .*\.\n$/);
  return stderr.slice("drlint: ".length, -1);
}

describe("--shard", () => {
  test("deals out whole folders, each to exactly one shard, by their bytes", async () => {
    const sizes = [900, 500, 400, 300, 200, 100, 50];
    const cwd = project(
      Object.fromEntries(
        sizes.flatMap((size, index) => [
          [`f${index}/a.dr.yaml`, "vaults: []\n"],
          [`f${index}/b.dr.yaml`, `# ${"x".repeat(size)}\n`],
        ]),
      ),
    );
    const shards = await Promise.all([1, 2, 3].map((index) => foldersOf(["--shard", `${index}/3`], cwd)));
    expect(shards).toEqual([["f0"], ["f1", "f4", "f5"], ["f2", "f3", "f6"]]);
    // One file of a folder is linted where its folder is.
    expect(await foldersOf(["f0/a.dr.yaml", "f1", "--shard", "1/2"], cwd)).toEqual(["f0"]);
  });

  test("does so in the same way wherever the project stands, and whatever order paths have", async () => {
    const [one, other] = [
      project(FILES),
      project({ ...Object.fromEntries(Object.entries(FILES).reverse()) }),
    ];
    for (const shard of ["1/2", "2/2"]) {
      const folders = await foldersOf(["--shard", shard], one);
      expect(await foldersOf(["--shard", shard], other)).toEqual(folders);
      expect(await foldersOf(["c", "b", "a", "--shard", shard], other)).toEqual(folders);
    }
  });

  test("without folders is clean, and says so", async () => {
    const cwd = project(FILES);
    expect(await runCli(["--shard", "4/5"], { cwd })).toMatchObject({
      code: 0,
      stderr: "drlint: Shard 4 of 5 has no folder to lint: all of 3 folders went to other shards.\n",
    });
  });

  test("auto goes by what the pipeline says of its jobs", async () => {
    const cwd = project(FILES);
    const azure = { SYSTEM_JOBPOSITIONINPHASE: "2", SYSTEM_TOTALJOBSINPHASE: "3" };
    const gitlab = { CI_NODE_INDEX: "2", CI_NODE_TOTAL: "3" };
    const second = await foldersOf(["--shard", "2/3"], cwd);
    expect(await foldersOf(["--shard", "auto"], cwd, azure)).toEqual(second);
    expect(await foldersOf(["--shard", "auto"], cwd, gitlab)).toEqual(second);
    // A job of GitLab's that runs once.
    expect(await foldersOf(["--shard", "auto"], cwd, { CI_NODE_TOTAL: "1" })).toHaveLength(3);
  });

  test("that cannot be meant is refused", async () => {
    expect(await refusal(["--shard", "0/3"])).toBe("--shard takes I/N, with I from 1 to N; '0/3' was given.");
    expect(await refusal(["--shard", "4/3"])).toBe("--shard takes I/N, with I from 1 to N; '4/3' was given.");
    expect(await refusal(["--shard", "1/0"])).toBe(
      "--shard takes I/N, and N shards are one at least; '1/0' was given.",
    );
    for (const text of ["1", "1/", "/3", "a/b", "1/3/3", "1.5/3", "99999999999/3", "Auto"])
      expect(await refusal(["--shard", text])).toBe(
        `--shard takes I/N, as 2/3, or auto; '${text}' was given.`,
      );
    expect(await refusal(["--shard", "auto"])).toBe(
      "--shard auto goes by SYSTEM_JOBPOSITIONINPHASE and SYSTEM_TOTALJOBSINPHASE, or CI_NODE_INDEX and CI_NODE_TOTAL, and none of them is set. Write --shard I/N.",
    );
    expect(await refusal(["--shard", "auto"], { CI_NODE_TOTAL: "3", CI_NODE_INDEX: "4" })).toBe(
      "--shard takes I/N, with I from 1 to N; CI_NODE_INDEX and CI_NODE_TOTAL say '4/3'.",
    );
    expect(await refusal(["--shard", "auto"], { CI_NODE_TOTAL: "3" })).toBe(
      "--shard takes I/N, as 2/3, or auto; CI_NODE_INDEX and CI_NODE_TOTAL say '/3'.",
    );
    for (const mode of ["--suppress", "--prune-suppressions"])
      expect(await refusal(["--shard", "1/2", mode])).toBe(
        `${mode} writes one file for all folders, which shards would write at once. Run it without --shard.`,
      );
    expect(await refusal(["--shard", "1/2", "-", "--stdin-filename", "a/x.dr.yaml"])).toBe(
      "--shard deals out the folders on the disk, and '-' is standard input. Leave out one of the two.",
    );
    expect(await refusal(["--shard", "1/2", "--staged"])).toBe(
      "--shard deals out the folders on the disk, and --staged reads what is staged. Leave out one of the two.",
    );
  });
});

describe("--files-from", () => {
  test("lists paths beside those that are named, a line each", async () => {
    const cwd = project({ ...FILES, "list.txt": "b/x.dr.yaml\r\n\nc\n" });
    expect(await foldersOf(["--files-from", "list.txt"], cwd)).toEqual(["b", "c"]);
    expect(await foldersOf(["--files-from", "list.txt", "a"], cwd)).toEqual(["a", "b", "c"]);
    expect(await foldersOf(["--files-from", "list.txt", "--shard", "2/2"], cwd)).toEqual(["c"]);
  });

  test("reads a list of PowerShell's, in UTF-16", async () => {
    const cwd = project(FILES);
    const list = Buffer.from("\ufeffa/x.dr.yaml\r\nb\r\n", "utf16le");
    const { code, stdout } = await runCli(["--files-from", "-", "-f", "compact"], {
      cwd,
      stdin: chunks(list),
    });
    expect({ code, files: new Set(stdout.match(/^\w/gm)) }).toEqual({ code: 1, files: new Set(["a", "b"]) });
  });

  test("takes paths between NUL characters, whatever they hold", async () => {
    const name = "new\nline/x.dr.yaml";
    const cwd = project({ ...FILES, [name]: TWO_MISTAKES });
    const { stdout } = await runCli(["-0", "--files-from", "-", "-f", "report"], {
      cwd,
      stdin: `${name}\0a\0`,
    });
    expect(JSON.parse(stdout).folders.map(({ folder }: { folder: string }) => folder)).toEqual([
      "a",
      "new\nline",
    ]);
  });

  test.skipIf(process.platform === "win32")("reads a pipe to its end", async () => {
    const cwd = project(FILES);
    execFileSync("mkfifo", [join(cwd, "list")]);
    // Longer than a pipe holds, so that the writer waits for the reader.
    const list = "b/x.dr.yaml\n".repeat(20_000);
    const [folders] = await Promise.all([
      foldersOf(["--files-from", "list"], cwd),
      writeFile(join(cwd, "list"), `${list}c\n`),
    ]);
    expect(folders).toEqual(["b", "c"]);
  });

  test.runIf(process.platform === "linux")("reads no more than an inventory may hold", async () => {
    expect(await refusal(["--files-from", "/dev/zero"])).toBe(
      "--files-from: '/dev/zero' is larger than 128 MB, and is not read.",
    );
  });

  test("refuses a list on standard input that is larger than an inventory may be", async () => {
    const megabyte = Buffer.alloc(2 ** 20, "oslo.dr.yaml\n");
    const stdin = chunks(...Array.from({ length: 129 }, () => megabyte));
    expect(await runCli(["--files-from", "-"], { cwd: project(FILES), stdin })).toEqual({
      code: 2,
      stdout: "",
      stderr: "drlint: Standard input is larger than 128 MB, and is not read.\n",
    });
  });

  test("an empty list is not the current folder", async () => {
    const cwd = project(FILES);
    expect(await runCli(["--files-from", "-"], { cwd, stdin: "\n" })).toMatchObject({
      code: 0,
      stdout: expect.stringContaining("No findings. 0 machines in 0 files"),
      stderr: "drlint: The list of --files-from is empty, so nothing was linted.\n",
    });
    expect((await runCli(["--files-from", "-", "a"], { cwd, stdin: "" })).stderr).toBe("");
  });

  test("that names what is not there, or is not there itself, is refused", async () => {
    const cwd = project(FILES);
    expect(await runCli(["--files-from", "-"], { cwd, stdin: "a\ngone.dr.yaml\n" })).toEqual({
      code: 2,
      stdout: "",
      stderr: "drlint: 'gone.dr.yaml' does not exist.\n",
    });
    expect(await refusal(["--files-from", "gone.txt"])).toBe("--files-from: 'gone.txt' does not exist.");
    expect(await refusal(["--files-from", "a"])).toBe("--files-from: 'a' is a folder, not a file.");
    expect(await refusal(["-0"])).toBe("-0 goes with --files-from: --files-from FILE -0.");
    expect(await refusal(["--files-from", "-", "-", "--stdin-filename", "x.dr.yaml"])).toBe(
      "--files-from lists files on the disk, and '-' is standard input. Leave out one of the two.",
    );
  });
});

async function* chunks(...all: readonly Uint8Array[]): AsyncGenerator<Uint8Array> {
  yield* all;
}
