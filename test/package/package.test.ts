import { execFileSync, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative } from "node:path";
import { fileURLToPath } from "node:url";
import { publint } from "publint";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import type { FileResult, LintReport } from "../../lint/result.ts";

// The package as its users get it: packed, and installed into a folder that has nothing else. `npm test` has built it.

const root = fileURLToPath(new URL("../../", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "drlint-package-"));
let tarball: string;

beforeAll(() => {
  const [{ filename }] = JSON.parse(
    npm(root, "pack", "--json", "--ignore-scripts", "--pack-destination", folder),
  );
  tarball = join(folder, filename);
  writeFileSync(join(folder, "package.json"), '{ "type": "module", "private": true }\n');
  // What the types need comes from here, not from the network.
  const dependencies = ["@eslint/core", "@types/json-schema"].map(installed);
  npm(folder, "install", "--offline", "--no-audit", "--no-fund", tarball, ...dependencies);
  // What holds in the folders above is no part of the test.
  writeFileSync(join(folder, ".drlintrc.yaml"), "root: true\nextends: drlint:recommended\n");
  cpSync(join(root, "examples/broken"), join(folder, "broken"), { recursive: true });
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** The folder of a package that this project has installed. */
function installed(name: string): string {
  return join(root, "node_modules", name);
}

function npm(cwd: string, ...args: readonly string[]): string {
  return execFileSync("npm", args, { cwd, encoding: "utf8", shell: process.platform === "win32" });
}

interface Outcome {
  readonly code: number | null;
  readonly stdout: string;
  readonly stderr: string;
}

function node(...args: readonly string[]): Outcome {
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: folder,
    encoding: "utf8",
    maxBuffer: 2 ** 28,
  });
  return { code: status, stdout, stderr };
}

function drlint(...args: readonly string[]): Outcome {
  return node("node_modules/drlint/dist/drlint.js", ...args);
}

/** Checks a user's TypeScript, the declarations that it imports included. */
function compile(text: string): Outcome {
  writeFileSync(join(folder, "user.ts"), text);
  const tsc = join(root, "node_modules/typescript/bin/tsc");
  return node(
    tsc,
    "--noEmit",
    "--strict",
    "--target",
    "es2022",
    "--module",
    "nodenext",
    "--types",
    "",
    "user.ts",
  );
}

/** The findings of a list of results, each as one line. */
function linesOf(results: readonly FileResult[]): string[] {
  return results.flatMap(({ filePath, messages }) =>
    messages.map(({ ruleId, line, column, message }) =>
      [filePath, line, column, ruleId?.replace(/^drlint\//, ""), message].join(" "),
    ),
  );
}

test("publint finds nothing to complain about", async () => {
  const bytes = readFileSync(tarball);
  const { messages } = await publint({ strict: true, pack: { tarball: new Uint8Array(bytes).buffer } });
  expect(messages).toEqual([]);
});

test("nothing but what is needed is packed", () => {
  const home = join(folder, "node_modules/drlint");
  const files = readdirSync(home, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(home, join(entry.parentPath, entry.name)).replaceAll("\\", "/"));
  const isOne = (file: string) => !/^(?:docs\/rules\/[^/]+\/[^/]+\.md|starters\/.+)$/.test(file);
  expect(files.filter(isOne).sort()).toEqual([
    "LICENSE",
    "README.md",
    "collector/Get-DrlintInventory.ps1",
    "collector/azure.ps1",
    "collector/azure.sh",
    "dist/THIRD-PARTY-NOTICES.txt",
    `dist/command-line.${process.versions.v8}.compiled`,
    "dist/command-line.cjs",
    "dist/configuration.schema.json",
    "dist/drlint-language-server.js",
    "dist/drlint.js",
    "dist/eslint.d.ts",
    "dist/eslint.js",
    "dist/index.d.ts",
    "dist/index.js",
    "docs/drlint.1",
    "docs/rules/README.md",
    "package.json",
    "schemas/inventory.schema.json",
  ]);
  const starters = readdirSync(join(root, "starters"), { recursive: true, withFileTypes: true });
  expect(files.filter((file) => file.startsWith("starters/"))).toHaveLength(
    starters.filter((entry) => entry.isFile()).length,
  );
});

test("the notices of the packages that are bundled come along", () => {
  const notices = readFileSync(join(folder, "node_modules/drlint/dist/THIRD-PARTY-NOTICES.txt"), "utf8");
  const { version } = JSON.parse(readFileSync(join(root, "node_modules/yaml/package.json"), "utf8"));
  expect(notices).toMatch(
    new RegExp(`^yaml ${version.replaceAll(".", "\\.")} \\(ISC\\)\n\nCopyright Eemeli`, "m"),
  );
  // Those that are left out of the bundle again need none.
  expect(notices).not.toMatch(/^typescript /m);
});

describe("the command line", () => {
  test("is installed under its name", () => {
    const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
    expect(npm(folder, "exec", "--offline", "--", "drlint", "--version").trim()).toBe(version);
  });

  test("lints", () => {
    const { code, stdout, stderr } = drlint("broken");
    expect({ code, stderr }).toEqual({ code: 1, stderr: "" });
    expect(stdout).toMatch(/\nFindings +\d+ errors?, \d+ warnings?\n$/);
  });

  test("explains with the schema and the pages that come with it", () => {
    const { code, stdout } = drlint("explain", "network/guest-ipv6");
    expect(code).toBe(0);
    expect(stdout).toMatch(/ {2}Why +\w+/);
    expect(stdout).toMatch(/ {2}Reads +\w+\.\w+: \w+/);
  });

  test("looks for no package of its user's", () => {
    const { stderr } = spawnSync(process.execPath, ["node_modules/drlint/dist/drlint.js", "broken"], {
      cwd: folder,
      encoding: "utf8",
      env: { ...process.env, NODE_DEBUG: "module" },
    });
    expect(stderr).toContain("Module._load REQUEST node:path");
    expect(stderr).not.toContain('looking for "');
  });

  test.runIf(process.platform === "linux")("says that the current folder is gone", () => {
    const bin = join(folder, "node_modules/drlint/dist/drlint.js");
    const gone = mkdtempSync(join(tmpdir(), "drlint-"));
    const { status, stderr } = spawnSync("sh", ["-c", `rmdir "$PWD" && "${process.execPath}" "${bin}"`], {
      cwd: gone,
      encoding: "utf8",
    });
    expect({ status, stderr }).toEqual({
      status: 2,
      stderr: "drlint: The current folder does not exist any more.\n",
    });
  });
});

test("the language server is installed under its name", () => {
  const { version } = JSON.parse(readFileSync(join(root, "package.json"), "utf8"));
  const answer = npm(folder, "exec", "--offline", "--", "drlint-language-server", "--version");
  expect(answer.trim()).toBe(version);
});

describe("the library", () => {
  test("lints as the command line does", () => {
    const script = `
      import { lint } from "drlint";
      process.stdout.write(JSON.stringify(await lint({ paths: ["broken"] })));`;
    const { stdout, stderr } = node("--input-type=module", "--eval", script);
    expect(stderr).toBe("");
    const report: LintReport = JSON.parse(stdout);
    expect(report.results).toEqual(JSON.parse(drlint("broken", "--format", "json").stdout));
    expect(report.summary.errors).toBeGreaterThan(0);
  });

  test("gives out the schema", () => {
    const script = `
      import schema from "drlint/schema" with { type: "json" };
      process.stdout.write(schema.$ref);`;
    expect(node("--no-warnings", "--input-type=module", "--eval", script)).toEqual({
      code: 0,
      stdout: "#/$defs/Inventory",
      stderr: "",
    });
  });

  test("has types", () => {
    const compiled = compile(`
      import { lint, type LintReport } from "drlint";
      const report: LintReport = await lint({ paths: ["broken"], rules: { "inventory/schema": "off" } });
      report.summary.errors.toFixed();
      // @ts-expect-error: it is a number
      report.summary.errors.trim();
      // @ts-expect-error: there is no such severity
      await lint({ rules: { "inventory/schema": "loud" } });`);
    expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });
  });

  test("has what its types say, and nothing besides", () => {
    const script = `
      import * as drlint from "drlint";
      process.stdout.write(JSON.stringify(Object.fromEntries(Object.keys(drlint).map((name) => [name, true]))));`;
    const { stdout } = node("--input-type=module", "--eval", script);
    const compiled = compile(`
      import * as drlint from "drlint";
      (${stdout}) satisfies Record<keyof typeof drlint, true>;`);
    expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});

describe("the ESLint plugin", () => {
  // ESLint is not a part of the package: the plugin's users have it.
  beforeAll(() => {
    for (const name of ["eslint", "@types/estree"]) {
      symlinkSync(installed(name), join(folder, "node_modules", name), "junction");
    }
  });

  test("shows the same findings in a plain ESLint", () => {
    writeFileSync(
      join(folder, "eslint.config.js"),
      `import drlint from "drlint/eslint";
       export default [drlint.configs.recommended];
      `,
    );
    const { stdout, stderr } = node("node_modules/eslint/bin/eslint.js", "--format", "json", "broken");
    expect(stderr).toBe("");
    const own = linesOf(JSON.parse(drlint("broken", "--format", "json").stdout));
    expect(linesOf(JSON.parse(stdout))).toEqual(own);
    expect(own.length).toBeGreaterThan(20);
  });

  test("has types", () => {
    const compiled = compile(`
      import drlint from "drlint/eslint";
      drlint.configs.recommended satisfies object;
      // @ts-expect-error: there is no such set
      drlint.configs.everything;`);
    expect(compiled).toEqual({ code: 0, stdout: "", stderr: "" });
  });
});
