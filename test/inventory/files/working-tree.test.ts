import { execFileSync, spawnSync } from "node:child_process";
import { mkdirSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { createServer } from "node:net";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, it } from "vitest";
import { UnreadableFileError } from "../../../inventory/files/file-tree.ts";
import { workingTree } from "../../../inventory/files/working-tree.ts";
import { maximumFileSize } from "../../../inventory/text/decode.ts";
import { runCli } from "../../cli/run-cli.ts";
import { project } from "../../lint/project.ts";

const isWindows = process.platform === "win32";
const text = (path: string) => Buffer.from(workingTree.read(path)).toString();

describe("a file", () => {
  it.each([0, 1, 4095, 65_536, 65_537, 200_000])("of %i bytes is read whole", (size) => {
    const folder = project({ "a.txt": "x".repeat(size) });
    expect(text(join(folder, "a.txt"))).toBe("x".repeat(size));
  });

  it.runIf(process.platform === "linux")("that says it is empty is read all the same", () => {
    expect(text("/proc/self/status")).toContain("Pid:");
  });

  it("is read byte by byte as it is", () => {
    const folder = project({ a: "\u0000\u00ff" });
    expect([...workingTree.read(join(folder, "a"))]).toEqual([0, 0xc3, 0xbf]);
  });

  it("is read through a link", () => {
    const folder = project({ "a.txt": "here" });
    symlinkSync("a.txt", join(folder, "b.txt"));
    expect(text(join(folder, "b.txt"))).toBe("here");
    expect(workingTree.entryAt(join(folder, "b.txt"))).toBe("link");
    expect(workingTree.kindAt(join(folder, "b.txt"))).toBe("file");
    expect(workingTree.linkTarget(join(folder, "b.txt"))).toBe("a.txt");
    expect(workingTree.linkTarget(join(folder, "a.txt"))).toBeUndefined();
  });

  it("that is larger than what is read of any is not", () => {
    const folder = project({ "a.txt": "" });
    truncateSync(join(folder, "a.txt"), maximumFileSize + 1);
    expect(() => workingTree.read(join(folder, "a.txt"))).toThrow(UnreadableFileError);
  });
});

it("what cannot be read is the system's error", () => {
  const folder = project({ "a.txt": "" });
  mkdirSync(join(folder, "sub"));
  const code = (path: string) => {
    try {
      workingTree.read(join(folder, path));
    } catch (error) {
      return (error as NodeJS.ErrnoException).code;
    }
    return "read";
  };
  expect(code("gone")).toBe("ENOENT");
  expect(code("sub")).toBe("EISDIR");
  expect(code("a.txt/b")).toBe("ENOTDIR");
  expect(workingTree.entryAt(join(folder, "a.txt/b"))).toBeUndefined();
});

describe.skipIf(isWindows)("what is no regular file", () => {
  /** Runs the command line as it is built, with a time limit: what hangs is not waited for. */
  function drlint(cwd: string, ...args: readonly string[]) {
    const bin = fileURLToPath(new URL("../../../dist/drlint.js", import.meta.url));
    const run = spawnSync(process.execPath, [bin, ...args], {
      cwd,
      encoding: "utf8",
      timeout: 20_000,
    });
    return { code: run.status, stdout: run.stdout, stderr: run.stderr };
  }

  const FINDING = "It is a named pipe or a device";

  it("is named where it is called like an inventory, and nobody waits for it", () => {
    const folder = project({
      ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
      "a.dr.yaml": "vaults: []\n",
    });
    execFileSync("mkfifo", [join(folder, "pipe.dr.yaml")]);
    symlinkSync("/dev/zero", join(folder, "zero.dr.yaml"));
    const { code, stdout, stderr } = drlint(folder);
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout.match(new RegExp(FINDING, "g"))).toHaveLength(2);
    expect(drlint(folder, "pipe.dr.yaml").stdout).toContain(FINDING);
  });

  it("is refused as a configuration, as a suppressions file and as what is extended", async () => {
    const files = { "a.dr.yaml": "vaults: []\n" };
    const said = async (name: string, more: Readonly<Record<string, string>> = {}) => {
      const folder = project({ ...files, ...more });
      symlinkSync("/dev/zero", join(folder, name));
      return runCli([], { cwd: folder });
    };
    const configuration = { ".drlintrc.yaml": "root: true\nextends: ./base.yaml\n" };
    for (const { code, stdout, stderr } of [
      await said(".drlintrc.yaml"),
      await said("base.yaml", configuration),
      await said(".drlint-suppressions.json", {
        ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
      }),
    ]) {
      expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
      expect(stderr.split("\n")).toHaveLength(2);
      expect(stderr).toContain("named pipe or a device");
    }
  });

  it.skipIf(process.platform === "darwin")(
    "is named where its name is not valid UTF-8, and the others are linted",
    () => {
      const folder = project({
        ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
        "a.dr.yaml": "virtualMachines: [{ name: A, bitLocker: maybe }]\n",
      });
      // macOS lets no file have such a name.
      writeFileSync(
        Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff]), Buffer.from(".dr.yaml")]),
        "",
      );
      const { code, stdout, stderr } = drlint(folder);
      expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
      expect(stdout).toContain("'bitLocker' must be true or false");
      expect(stdout.replace(/\s+/g, " ")).toContain(
        "Its name is not valid UTF-8, so it cannot be opened. Rename it.",
      );
    },
  );

  it.skipIf(process.platform === "darwin")(
    "is named where the name of its folder is not valid UTF-8, and the others are linted",
    async () => {
      const folder = project({
        ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
        "a.dr.yaml": "virtualMachines: [{ name: A, bitLocker: maybe }]\n",
      });
      mkdirSync(Buffer.concat([Buffer.from(`${folder}/b`), Buffer.from([0xff])]));
      const { code, stdout, stderr } = await runCli([], { cwd: folder });
      expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
      expect(stdout).toContain("'bitLocker' must be true or false");
      expect(stdout).toMatch(/^b\uFFFD$/mu);
      expect(stdout.replace(/\s+/g, " ")).toContain(
        "Its name is not valid UTF-8, so it cannot be opened. Rename it.",
      );
    },
  );

  it("is no file: a socket, too", async () => {
    const folder = project({});
    const path = join(folder, "s");
    const server = createServer().listen(path);
    await new Promise((resolve) => server.once("listening", resolve));
    expect(workingTree.entryAt(path)).toBe("other");
    expect(() => workingTree.read(path)).toThrow(UnreadableFileError);
    server.close();
  });

  it("is no .gitignore either", async () => {
    const folder = project({
      ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
      "a.dr.yaml": "vaults: []\n",
    });
    execFileSync("mkfifo", [join(folder, ".gitignore")]);
    expect((await runCli([], { cwd: folder })).code).toBe(0);
  });

  it("does not stop a folder from being compared", async () => {
    const folder = project({
      ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
      "now/a.dr.yaml": "vaults: []\n",
      "then/a.dr.yaml": "vaults: []\n",
    });
    execFileSync("mkfifo", [join(folder, "then/b.dr.yaml")]);
    const { code, stderr } = await runCli(["now", "--base", "then"], { cwd: folder });
    // There was nothing else then.
    expect(code).toBe(2);
    expect(stderr).toContain(FINDING);
  });
});
