import { spawnSync } from "node:child_process";
import { copyFileSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { compiledPath, readProgram } from "../../../cli/start/program.ts";

const program = fileURLToPath(new URL("../../../dist/command-line.cjs", import.meta.url));
const start = fileURLToPath(new URL("../../../dist/drlint.js", import.meta.url));

test("the program is what one character a byte can tell", () => {
  expect(readFileSync(program, "utf8")).toBe(readFileSync(program, "latin1"));
});

test("V8 takes what the build has left for it, under the flags of a run alone", () => {
  const takes = (flags: string[], setFlags: boolean) => {
    const script = `import { readFileSync } from "node:fs";
      import { compiledPath, readProgram } from "./cli/start/program.ts";
      import { setV8Flags } from "./cli/start/v8-flags.ts";
      if (${setFlags}) setV8Flags();
      const path = ${JSON.stringify(program)};
      console.log(readProgram(path, readFileSync(compiledPath(path))).isCompiled);`;
    const args = [...flags, "--import", "tsx", "--input-type=module", "-e", script];
    return spawnSync(process.execPath, args, { encoding: "utf8" }).stdout.trim();
  };
  expect(takes([], true)).toBe("true");
  expect(takes([], false)).toBe("false");
  expect(takes(["--no-opt"], true)).toBe("false");
});

test("a program that V8 knows nothing of is read too", () => {
  expect(readProgram(program, undefined).isCompiled).toBe(false);
});

describe("a package whose compiled code does not fit", () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), "drlint-"));
    for (const file of [start, program]) copyFileSync(file, join(folder, basename(file)));
    writeFileSync(join(folder, "package.json"), '{ "type": "module" }');
    writeFileSync(join(folder, "a.dr.yaml"), "vaults: [{ name: v, nmae: w }]\n");
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const lint = (...flags: string[]) => {
    const args = [...flags, join(folder, basename(start)), "a.dr.yaml"];
    const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: folder, encoding: "utf8" });
    return { status, stderr, finds: stdout.includes("nmae") };
  };
  const right = { status: 1, stderr: "", finds: true };

  test("runs without any", () => {
    expect(lint()).toEqual(right);
  });

  test.each([
    ["nothing", () => Buffer.alloc(0)],
    ["of something else", () => Buffer.from("no code at all".repeat(1_000))],
    ["of another V8", () => withoutVersion(readFileSync(compiledPath(program)))],
    ["cut off", () => readFileSync(compiledPath(program)).subarray(0, 100_000)],
  ])("runs with some that is %s", (_, content) => {
    const path = compiledPath(join(folder, basename(program)));
    writeFileSync(path, content());
    expect(lint()).toEqual(right);
  });

  test("runs with one of its own under other flags", () => {
    copyFileSync(compiledPath(program), compiledPath(join(folder, basename(program))));
    expect(lint()).toEqual(right);
    expect(lint("--no-opt")).toEqual(right);
  });
});

/** V8 begins what it writes with its number, its version and its flags. */
function withoutVersion(compiled: Buffer): Buffer {
  const changed = Buffer.from(compiled);
  changed.writeUInt32LE(changed.readUInt32LE(4) ^ 1, 4);
  return changed;
}
