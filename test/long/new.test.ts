import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MARKER } from "../../scripts/new/marker.ts";

// What `npm run new` makes in a copy of the project, which is compiled and tested.

const root = fileURLToPath(new URL("../..", import.meta.url));

describe("npm run new", () => {
  const folder = join(mkdtempSync(join(tmpdir(), "drlint-new-")), "drlint");
  const made: string[] = [];

  beforeAll(() => {
    const left = new Set(["node_modules", "dist", "coverage", ".git"]);
    const isCopied = (path: string) => !left.has(relative(root, path).split(sep)[0]!);
    cpSync(root, folder, { recursive: true, filter: isCopied });
    symlinkSync(join(root, "node_modules"), join(folder, "node_modules"), "junction");
    for (const args of [
      ["fact", "VirtualMachine.floppyDrive"],
      ["row", "hyperv-to-azure/guest-storage/floppy-drive"],
      ["rule", "guest-storage/floppy-drive", "--fact", "VirtualMachine.floppyDrive"],
      ["document", "floppy-drives"],
    ]) {
      const { status, stdout, stderr } = node("node_modules/tsx/dist/cli.mjs", "scripts/new.ts", ...args);
      expect({ status, stderr }).toEqual({ status: 0, stderr: "" });
      made.push(...stdout.split("\n").flatMap((line) => /^(\S+) written\.$/.exec(line)?.[1] ?? []));
    }
  });

  afterAll(() => rmSync(join(folder, ".."), { recursive: true, force: true }));

  it("says which files it has written", () => {
    expect([...new Set(made)].filter((path) => path !== "rules/index.ts").sort()).toEqual([
      "docs/rules/guest-storage/floppy-drive.md",
      "documents/floppy-drives/document.ts",
      "documents/floppy-drives/rows.ts",
      "documents/hyperv-to-azure/guest-storage.ts",
      "documents/list.ts",
      "examples/eslint/dr/machines-dublin.dr.yaml",
      "examples/hyper-v-with-vmm-to-azure/machines-edge.dr.json",
      "examples/hyper-v-with-vmm-to-azure/machines-erp.dr.yaml",
      "examples/hyper-v-with-vmm-to-azure/machines-infrastructure.dr.yaml",
      "examples/hyper-v-without-vmm-to-azure/machines-bergen.dr.json",
      "examples/hyper-v-without-vmm-to-azure/machines-oslo.dr.yaml",
      "examples/vmm-to-secondary-vmm-site/machines-cork.dr.json",
      "examples/vmm-to-secondary-vmm-site/machines-dublin.dr.yaml",
      "rules/guest-storage/floppy-drive.ts",
      "schemas/inventory.schema.json",
      "test/documents/expected-rows.ts",
      "test/rules/guest-storage/floppy-drive.test.ts",
      "test/schemas/whole-inventory.dr.yaml",
    ]);
  });

  it("writes what the compiler and the formatter take", () => {
    for (const args of [
      ["node_modules/typescript/bin/tsc", "--noEmit"],
      [
        "node_modules/@biomejs/biome/bin/biome",
        "check",
        "--error-on-warnings",
        "rules",
        "documents",
        "schemas",
      ],
    ]) {
      const { status, stdout, stderr } = node(...args);
      expect(status, stdout + stderr).toBe(0);
    }
  });

  it("leaves the tests green but for what is to be filled in", () => {
    expect(failed("test/scripts/filled-in.test.ts", "test/documents/rows.test.ts")).toEqual([
      "leaves nothing of what 'npm run new' writes to be filled in",
      "the rows are of the kinds and levels that the documents' statements have",
      "the rows have the ids, kinds, levels and verdicts of the documents",
    ]);
  });

  it("leaves them green once it is filled in", () => {
    fillIn();
    expect(
      failed(
        "test/scripts/filled-in.test.ts",
        "test/documents/rows.test.ts",
        "test/examples.test.ts",
        "test/schemas/schema.test.ts",
        "test/schemas/generated.test.ts",
        "test/rules/guest-storage/floppy-drive.test.ts",
        "test/rules/row-coverage.test.ts",
        "test/docs/rule-pages.test.ts",
      ),
    ).toEqual([]);
  });

  /** Writes something where a person would, in each file that has a mark. */
  function fillIn(): void {
    const paths = readdirSync(folder, { recursive: true, encoding: "utf8" });
    for (const path of paths.filter((each) =>
      /^(?!node_modules|scripts|CONTRIBUTING).*\.(?:ts|js|json|yaml|md)$/.test(each),
    )) {
      const text = readFileSync(join(folder, path), "utf8");
      if (!text.includes(MARKER)) continue;
      const filled = text
        .replace(`floppy-drive ${MARKER}`, "floppy-drive static error no no")
        .replaceAll(`${MARKER}: `, "Filled in: ")
        .replaceAll(`${MARKER}.`, "Filled in.");
      writeFileSync(join(folder, path), filled);
    }
  }

  /** The names of the tests that fail in the copy, of those in some files. */
  function failed(...files: readonly string[]): string[] {
    const { stdout, stderr } = node(
      "node_modules/vitest/vitest.mjs",
      "run",
      "--reporter=json",
      "--testTimeout=0",
      ...files,
    );
    const report = JSON.parse(stdout || "{}") as Partial<VitestReport>;
    if (report.testResults === undefined) throw new Error(stderr);
    expect(report.testResults.map(({ message }) => message).filter(Boolean)).toEqual([]);
    const results = report.testResults.flatMap(({ assertionResults }) => assertionResults);
    expect(results.some(({ status }) => status === "passed")).toBe(true);
    return results
      .filter(({ status }) => status === "failed")
      .map(({ fullName }) => fullName)
      .sort();
  }

  function node(...args: readonly string[]): SpawnSyncReturns<string> {
    // Vitest in the copy is no worker of the one that runs this.
    const env = Object.fromEntries(
      Object.entries(process.env).filter(([name]) => !/^VITEST|^TEST$/.test(name)),
    );
    return spawnSync(process.execPath, args, { cwd: folder, env, encoding: "utf8", maxBuffer: 2 ** 28 });
  }
});

interface VitestReport {
  readonly testResults: readonly {
    readonly message: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}
