import { type SpawnSyncReturns, spawnSync } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, sep } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { MARKER } from "../../scripts/new/marker.ts";
import { Refusal } from "../../scripts/new/refusal.ts";
import { changesFor } from "../../scripts/new/request.ts";
import { withRecord } from "../../scripts/new/row.ts";

const root = fileURLToPath(new URL("../..", import.meta.url));
const MINUTE = 60_000;

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
  }, 2 * MINUTE);

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

  it(
    "writes what the compiler and the formatter take",
    () => {
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
    },
    MINUTE,
  );

  it(
    "leaves the tests green but for what is to be filled in",
    () => {
      expect(failed("test/scripts/filled-in.test.ts", "test/documents/rows.test.ts")).toEqual([
        "leaves nothing of what 'npm run new' writes to be filled in",
        "the rows are of the kinds and levels that the documents' statements have",
        "the rows have the ids, kinds, levels and verdicts of the documents",
      ]);
    },
    MINUTE,
  );

  it(
    "leaves them green once it is filled in",
    () => {
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
    },
    // Two processors that do something else as well need three.
    5 * MINUTE,
  );

  it("writes the first row of a document too", () => {
    const empty = 'export const rows = {} as const satisfies DocumentRows<"floppy-drives">;\n';
    const text = withRecord(empty, "floppy-drives/one", { binds: ["vmm-to-azure"] });
    expect(text).toMatch(
      /rows = \{\n {2}"floppy-drives\/one": \{\n[^}]*verdict: "no",\n {2}\},\n\} as const/,
    );
  });

  it("refuses with exit code 2 and in one line", () => {
    const { status, stdout, stderr } = node(
      "node_modules/tsx/dist/cli.mjs",
      "scripts/new.ts",
      "fact",
      "Disk.size",
    );
    expect({ status, stdout, stderr }).toEqual({
      status: 2,
      stdout: "",
      stderr: "The schema has Disk.size already.\n",
    });
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
    const { stdout, stderr } = node("node_modules/vitest/vitest.mjs", "run", "--reporter=json", ...files);
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

it("npm run new puts a row where its section stands", () => {
  expect(changesFor(["row", "azure-to-azure/compute/unheard-of"]).paths).toEqual([
    "documents/azure-to-azure/compute.ts",
    "test/documents/expected-rows.ts",
  ]);
});

describe("npm run new refuses", () => {
  it.each([
    [["fact"], "It is written: npm run new -- fact ENTITY.PROPERTY [--type TYPE]"],
    [["fact", "a", "b"], /^It is written: /],
    [["row", "a", "--type", "text"], /^It is written: npm run new -- row /],
    [["fact", "size"], "'size' is no fact: it is written Entity.property, as in Disk.size."],
    [["fact", "Disk.Size"], /is no fact/],
    [["fact", "Disc.size"], /^The schema has no 'Disc'\. It has: Inventory, /],
    [["fact", "Disk.size"], "The schema has Disk.size already."],
    [["fact", "Disk.colour", "--type", "Colour"], /^There is no type 'Colour'\. A fact can be: boolean, /],
    [["row", "network"], /^'network' is no id of a row/],
    [["row", "hyperv-to-azure/network/Guest"], /^'hyperv-to-azure\/network\/Guest' is no id of a row/],
    [["row", "../network/guest"], /is no id of a row/],
    [["row", "hyperv/network/guest"], /^There is no document 'hyperv'\. There are: hyperv-to-azure, /],
    [["row", "hyperv-to-azure/guest"], /names no section of hyperv-to-azure\. It has: scenarios, /],
    [["row", "hyperv-to-azure/net/guest"], /names no section/],
    [["row", "vmm-to-azure-prerequisites/a/b"], /has no sections/],
    [
      ["row", "hyperv-to-azure/network/guest-ipv6"],
      "There is a row hyperv-to-azure/network/guest-ipv6 already.",
    ],
    [["rule", "guest-ipx"], /^'guest-ipx' is no name of a rule/],
    [["rule", "network/guest_ipx"], /is no name of a rule/],
    [["rule", "network/unheard-of"], /^No row has the name of 'network\/unheard-of'\. Say which one/],
    [["rule", "network/new", "--row", "network/new"], /^There is no row 'network\/new'\./],
    [["rule", "network/guest-ipv6"], "rules/network/guest-ipv6.ts is there already."],
    [["rule", "change/new", "--row", "hyperv-to-azure/vault/move-vault"], /is a row on a change/],
    [["rule", "network/host-vlan"], /supports its thing/],
    [
      ["rule", "network/new", "--row", "hyperv-to-azure/network/host-ipv6", "--fact", "Disk.colour"],
      "The schema has no fact 'Disk.colour'. 'npm run new -- fact Disk.colour' makes it.",
    ],
    [["rule", "azure-to-azure-network-mapping/two-regions"], /is the id of a row/],
    [["document", "a/b"], /^'a\/b' is no id of a document/],
    [["document", "9p"], /begins with a digit/],
    [["document", "hyperv-to-azure"], "There is a document hyperv-to-azure already."],
  ])("%j", (args, message) => {
    expect(refusal(args)).toMatch(message);
    expect(refusal(args)).not.toContain("\n");
  });

  it("what it does not know", () => {
    for (const args of [[], ["unit"], ["constructor", "a"]])
      expect(refusal(args)).toMatch(/^Say what is new:\n/);
  });

  function refusal(args: readonly string[]): string {
    try {
      changesFor(args);
    } catch (error) {
      if (error instanceof Refusal) return error.message;
      throw error;
    }
    return "nothing refused";
  }
});
