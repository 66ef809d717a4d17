import {
  existsSync,
  lstatSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { account, everything, item, site, vault } from "../../imports/exports.ts";
import { project } from "../../lint/project.ts";
import { runCli } from "../run-cli.ts";

const INVENTORY = "storageAccounts:\n  - name: stharbour\n    kind: Storage # v1\n";

function folder(json: unknown): string {
  return project({
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    "export.json": typeof json === "string" ? json : JSON.stringify(json),
    "dr/a.dr.yaml": INVENTORY,
  });
}

describe("drlint import", () => {
  it("imports into a folder and says what to record first", async () => {
    const cwd = folder([vault, site, item]);
    const { code, stdout, stderr } = await runCli(["import", "export.json", "--into", "dr"], { cwd });
    expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
    expect(stdout).toContain("\nvirtualMachines      virtual machine 'ledger'\n");
    expect(stdout).toMatch(
      /\nWritten +dr\/a\.dr\.yaml, dr\/imported\.dr\.yaml\s+\(new\),\s+dr\/imports\.drlint\.json\s+\(new\)\nMachines +0 ready, 1 not ready/,
    );
  });

  it("shows differences in each format, and where they stand", async () => {
    const cwd = folder(account);
    const args = ["import", "export.json", "--into", "dr", "--dry-run", "-f"];
    const { stdout: json } = await runCli([...args, "json"], { cwd });
    const report = JSON.parse(json);
    expect(report).toMatchObject({
      folder: "dr",
      dryRun: true,
      files: [
        { path: "dr/a.dr.yaml", new: false },
        { path: "dr/imports.drlint.json", new: true },
      ],
    });
    expect(report.facts).toContainEqual({
      outcome: "different",
      object: "storage account 'stharbour'",
      property: "kind",
      recorded: "'Storage'",
      imported: "'StorageV2'",
      export: "export.json",
      file: "dr/a.dr.yaml",
      line: 3,
      column: 11,
    });
    expect((await runCli([...args, "markdown"], { cwd })).stdout).toContain("different, kept");
    for (const width of [30, 60, 200]) {
      const { stdout } = await runCli([...args, "table"], { cwd, terminal: width });
      expect(stdout.replace(/\s+/g, " ")).toContain("different, kept");
    }
    expect(readFileSync(join(cwd, "dr/a.dr.yaml"), "utf8")).toBe(INVENTORY);
  });

  it("says that a list is incomplete, and what it leaves out", async () => {
    const cwd = folder({ ...everything, nextLink: "https://management.azure.com/next" });
    const { code, stdout } = await runCli(["import", "export.json", "--into", "dr"], { cwd, terminal: 1000 });
    expect(code).toBe(0);
    expect(stdout).toContain("export.json: The list is incomplete");
  });

  it.each([
    ["name: x\n", "'export.json' is not JSON."],
    ['[{"id": "/sub', "'export.json' ends in the middle"],
    [
      '{"format": "drlint-collector", "formatVersion": 2, "hosts": []}',
      "'export.json' is of version 2 of the collector's format, and this drlint reads version 1. Update drlint.",
    ],
    ["<html></html>", "'export.json' is a web page"],
    ['{"name": "x", "version": "1.0.0"}', "'export.json' is JSON, but none of what drlint imports: "],
  ])("refuses %j in a line, and writes nothing", async (text, said) => {
    const cwd = folder(text);
    const { code, stdout, stderr } = await runCli(["import", "export.json", "--into", "dr"], { cwd });
    expect({ code, stdout, lines: stderr.split("\n").length }).toEqual({ code: 2, stdout: "", lines: 2 });
    expect(stderr).toContain(said);
    expect(readFileSync(join(cwd, "dr/a.dr.yaml"), "utf8")).toBe(INVENTORY);
  });

  it.each([
    [["import", "gone.json"], "'gone.json' does not exist."],
    [
      ["import", "export.json", "--into", "export.json/dr"],
      "'export.json/dr' does not exist: a part of the path is a file, not a folder.",
    ],
    [["drift", "export.json", "--into", "gone"], "'gone' does not exist."],
    [["import", "export.json", "--into", "export.json"], "'export.json' is a file, not a folder."],
    [["import", "dr"], "'dr' is a folder, not a file."],
  ])("says what is wrong with %j", async (args, said) => {
    const { code, stderr } = await runCli(args, { cwd: folder(account) });
    expect({ code, stderr }).toEqual({ code: 2, stderr: `drlint: ${said}\n` });
  });

  it("makes the folder, but not in a dry run, and not where nothing can be written", async () => {
    const cwd = folder(account);
    const args = ["import", "export.json", "--into", "new/dr"];
    const dry = await runCli([...args, "--dry-run"], { cwd });
    expect(dry.stdout).toContain("Would write  new/dr/imported.dr.yaml (new)");
    expect(existsSync(join(cwd, "new"))).toBe(false);
    writeFileSync(join(cwd, "large.json"), "");
    truncateSync(join(cwd, "large.json"), 129 * 1024 ** 2);
    const large = await runCli(["import", "export.json", "large.json", "--into", "new/dr"], { cwd });
    expect(large).toEqual({
      code: 2,
      stdout: "",
      stderr:
        "drlint: 'large.json' is larger than 128 MB, and is not read. Export in parts, such as of some hosts or one resource group at a time.\n",
    });
    expect(existsSync(join(cwd, "new"))).toBe(false);
    expect((await runCli(args, { cwd })).code).toBe(0);
    expect(readdirSync(join(cwd, "new/dr")).sort()).toEqual(["imported.dr.yaml", "imports.drlint.json"]);
  });

  it("writes nothing where a configuration keeps it from telling what to record first", async () => {
    const cwd = folder(account);
    writeFileSync(join(cwd, ".drlintrc.yaml"), "root: true\n");
    const { code, stdout } = await runCli(["import", "export.json", "--into", "dr"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(readFileSync(join(cwd, "dr/a.dr.yaml"), "utf8")).toBe(INVENTORY);
  });

  it("tells what to record first by what the command line says of rules and configurations", async () => {
    const cwd = folder(account);
    writeFileSync(join(cwd, "dr/b.dr.yaml"), "virtualMachines: [{ name: SQL01 }]\n");
    const read = async (...more: string[]) => {
      const args = [
        "import",
        "export.json",
        "--into",
        "dr",
        "--dry-run",
        "-f",
        "json",
        "--assume",
        "azure",
        ...more,
      ];
      const { code, stdout, stderr } = await runCli(args, { cwd });
      expect({ code, stderr }).toEqual({ code: 0, stderr: "" });
      return (JSON.parse(stdout).recordFirst as readonly { fact: string }[]).map(({ fact }) => fact);
    };
    const fact = "VirtualMachine.bitLocker";
    expect(await read()).toContain(fact);
    expect(await read("--rule", "azure-vm-requirements/bitlocker: off")).not.toContain(fact);
    writeFileSync(
      join(cwd, "other.yaml"),
      "root: true\nextends: drlint:recommended\nrules: { azure-vm-requirements/bitlocker: off }\n",
    );
    expect(await read("--config", "other.yaml")).not.toContain(fact);
  });

  it("looks at machines without a replication block where --assume says so", async () => {
    const cwd = folder(account);
    writeFileSync(join(cwd, "dr/b.dr.yaml"), "virtualMachines: [{ name: SQL01 }]\n");
    const args = ["import", "export.json", "--into", "dr", "--dry-run"];
    expect((await runCli(args, { cwd })).stdout).toMatch(/1 machine without a replication\s+block/);
    expect((await runCli([...args, "--assume", "azure"], { cwd })).stdout).toMatch(
      /Machines +0 ready, 0 not ready, 1 undecided/,
    );
  });

  it("refuses a rule that does not exist, and writes nothing", async () => {
    const cwd = folder(account);
    const { code, stdout, stderr } = await runCli(
      ["import", "export.json", "--into", "dr", "--rule", "no/such: off"],
      { cwd },
    );
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain("There is no rule 'no/such'.");
    expect(readFileSync(join(cwd, "dr/a.dr.yaml"), "utf8")).toBe(INVENTORY);
  });

  it("prints no name as a command", async () => {
    const hostile = structuredClone(item);
    hostile.properties.friendlyName = "##vso[task.setvariable variable=x]y";
    const cwd = folder(hostile);
    writeFileSync(join(cwd, "dr/a.dr.yaml"), INVENTORY);
    for (const format of ["table", "json", "markdown"]) {
      const { stdout } = await runCli(["import", "export.json", "--dry-run", "-f", format], { cwd });
      expect(stdout).toContain("task.setvariable");
      expect(stdout).not.toContain("##vso[");
    }
  });
});

describe("drlint import into a folder with links", () => {
  // What a link leads to may be out of reach for a while, or none of the inventory's: the link stays, and nothing is imported.
  it.each([
    [
      "what was last imported, which is not there",
      "imports.drlint.json",
      "../gone.json",
      "drlint: 'dr/imports.drlint.json' is a link to '../gone.json', which does not exist.\n",
    ],
    [
      "an inventory that is not there",
      "imported.dr.yaml",
      "../gone.yaml",
      "drlint: 'dr/imported.dr.yaml' is a link to '../gone.yaml', which does not exist.\n",
    ],
    [
      "what was last imported, elsewhere",
      "imports.drlint.json",
      "../elsewhere.json",
      /^drlint: 'dr\/imports\.drlint\.json' is a link to '\S+elsewhere\.json', outside of its folder, so nothing is imported\. Put .+\.\n$/,
    ],
    [
      "an inventory elsewhere",
      "b.dr.yaml",
      "../elsewhere.yaml",
      /^drlint: 'dr\/b\.dr\.yaml' is a link to '\S+elsewhere\.yaml', outside of its folder, so nothing is imported\. Put .+\.\n$/,
    ],
  ])("refuses a link to %s in one line", async (_what, name, target, message) => {
    const cwd = folder([vault, site, item, account]);
    const other = folder([site]);
    await runCli(["import", "export.json", "--into", "dr"], { cwd: other });
    const before = {
      "elsewhere.json": readFileSync(join(other, "dr/imports.drlint.json"), "utf8"),
      "elsewhere.yaml": "vaults: [{ name: rsv-harbour }]\n",
    };
    for (const [file, text] of Object.entries(before)) writeFileSync(join(cwd, file), text);
    symlinkSync(target, join(cwd, "dr", name));
    const { code, stdout, stderr } = await runCli(["import", "export.json", "--into", "dr"], { cwd });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    if (typeof message === "string") expect(stderr).toBe(message);
    else expect(stderr).toMatch(message);
    expect(readdirSync(join(cwd, "dr")).sort()).toEqual(["a.dr.yaml", name].sort());
    expect(lstatSync(join(cwd, "dr", name)).isSymbolicLink()).toBe(true);
    expect(readFileSync(join(cwd, "dr/a.dr.yaml"), "utf8")).toBe(INVENTORY);
    for (const [file, text] of Object.entries(before))
      expect(readFileSync(join(cwd, file), "utf8")).toBe(text);
  });
});
