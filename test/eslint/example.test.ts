import { spawnSync } from "node:child_process";
import { cpSync, existsSync, mkdirSync, readFileSync, symlinkSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { generateInventory } from "../../bench/generate.ts";
import { byExtent } from "../extent.ts";
import { project } from "../lint/project.ts";
import { configurationOf, findings, foundByDrlint, inProject, SETS, type SetName } from "./eslints.ts";

// ESLint's own command with the package as it is built. `npm test` has built it.

/** All versions have the same done by `equality.test.ts`, in one process. */
const VERSIONS = byExtent({ some: ["10"], more: ["9", "10"], all: ["9", "10"] });

/** The example with what its package.json asks for installed, and with files over it. */
function example(version: string, files: Readonly<Record<string, string>> = {}): string {
  const folder = project({});
  cpSync(inProject("examples/eslint"), folder, { recursive: true });
  mkdirSync(join(folder, "node_modules"));
  symlinkSync(inProject("."), join(folder, "node_modules/drlint"), "junction");
  const package_ = version === "10" ? "eslint" : `eslint-${version}`;
  symlinkSync(inProject(`node_modules/${package_}`), join(folder, "node_modules/eslint"), "junction");
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

function eslint(folder: string, ...args: readonly string[]) {
  return run(folder, "node_modules/eslint/bin/eslint.js", args);
}

function drlint(folder: string, ...args: readonly string[]) {
  return run(folder, "node_modules/drlint/dist/drlint.js", args);
}

function run(folder: string, script: string, args: readonly string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, [join(folder, script), ...args], {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 26,
  });
  return { status, stdout, stderr };
}

const RENAMED = readFileSync(inProject("examples/eslint/dr/azure.dr.yaml"), "utf8").replace(
  "every-five-minutes",
  "every-30-seconds",
);

describe.each(VERSIONS)("examples/eslint under ESLint %s", (version) => {
  it("is clean, inventories and JavaScript", () => {
    const folder = example(version);
    const { status, stdout, stderr } = eslint(folder, "--max-warnings", "0", "--format", "json", ".");
    expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
    const files = (JSON.parse(stdout) as { filePath: string }[]).map(({ filePath }) => filePath);
    expect(files.map((path) => path.slice(folder.length + 1).replaceAll("\\", "/"))).toEqual([
      "dr/azure.dr.yaml",
      "dr/machines-dublin.dr.yaml",
      "eslint.config.js",
      "src/count-machines.js",
    ]);
  });

  it("finds mistakes in both", () => {
    const folder = example(version, {
      "dr/azure.dr.yaml": RENAMED,
      "src/count-machines.js": "const unused = 1;\n",
    });
    const { status, stdout } = eslint(folder, ".");
    expect(status).toBe(1);
    expect(stdout).toContain("drlint/inventory/unresolved-name");
    expect(stdout).toContain("no-unused-vars");
  });

  it.each(["metadata", "content"])("is not deceived by a cache that goes by %s", (strategy) => {
    const folder = example(version);
    const azure = join(folder, "dr/azure.dr.yaml");
    const before = readFileSync(azure, "utf8");
    const cached = () => eslint(folder, "--cache", "--cache-strategy", strategy, ".").status;
    expect(cached()).toBe(0);
    writeFileSync(azure, RENAMED);
    expect(cached()).toBe(1);
    writeFileSync(azure, before);
    expect(cached()).toBe(0);
    expect(existsSync(join(folder, ".eslintcache"))).toBe(true);
  });

  it.each(SETS)("finds with '%s' in two threads what the command line finds", async (set: SetName) => {
    const folder = example(version, {
      "eslint.config.js": `import drlint from "drlint/eslint";\nexport default [drlint.configs.${set}];\n`,
      ...configurationOf(set),
    });
    cpSync(inProject("examples/broken"), join(folder, "broken"), { recursive: true });
    const text = [...generateInventory({ machines: 25 })].join("");
    writeFileSync(join(folder, "broken/bench.dr.yaml"), text);
    // On standard error ESLint may say that so few files are not worth threads.
    const { stdout } = eslint(folder, "--concurrency", "2", "--format", "json", "**/*.dr.yaml");
    expect(findings(JSON.parse(stdout))).toEqual(await foundByDrlint(folder));
  });
});

describe.each(VERSIONS)("the commands eslint %s and drlint", (version) => {
  it("find the same over an example, and end with the same code", () => {
    const folder = example(version, {
      "eslint.config.js":
        'import drlint from "drlint/eslint";\nexport default [drlint.configs.recommended];\n',
      ...configurationOf("recommended"),
    });
    cpSync(inProject("examples/broken"), join(folder, "broken"), { recursive: true });
    const own = drlint(folder, "lint", "--format", "json", ".");
    const found = findings(JSON.parse(own.stdout));
    expect(found.length).toBeGreaterThan(20);
    const { status, stdout } = eslint(folder, "--format", "json", "**/*.dr.yaml");
    expect(findings(JSON.parse(stdout))).toEqual(found);
    expect([status, own.status]).toEqual([1, 1]);
  });
});

describe("an ESLint of another version", () => {
  it("gets one sentence and no stack", () => {
    const folder = example("10");
    writeFileSync(
      join(folder, "old.mjs"),
      'process.argv[1] = new URL("old/bin/eslint.js", import.meta.url).pathname;\nawait import("drlint/eslint").catch((error) => console.log(error.stack));\n',
    );
    mkdirSync(join(folder, "old/bin"), { recursive: true });
    writeFileSync(join(folder, "old/package.json"), '{ "name": "eslint", "version": "8.57.1" }');
    writeFileSync(join(folder, "old/bin/eslint.js"), "");
    const { stdout, stderr } = spawnSync(process.execPath, ["old.mjs"], { cwd: folder, encoding: "utf8" });
    expect({ stdout, stderr }).toEqual({
      stdout:
        "drlint/eslint needs ESLint 9 or 10, and this is 8.57.1; the command drlint works beside any.\n",
      stderr: "",
    });
  });
});
