import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { account, item, site, vault } from "../../imports/exports.ts";
import { project } from "../../lint/project.ts";
import { runCli } from "../run-cli.ts";

function folder(
  json: unknown,
  inventory = "storageAccounts:\n  - { name: stharbour, kind: Storage }\n",
): string {
  const cwd = project({
    ".drlintrc.yaml": "root: true\nextends: drlint:recommended\n",
    "dr/a.dr.yaml": inventory,
  });
  writeFileSync(join(cwd, "export.json"), typeof json === "string" ? json : JSON.stringify(json));
  return cwd;
}

describe("drlint drift", () => {
  it("ends with 1 where something differs, and with 0 where nothing does", async () => {
    const cwd = folder([account]);
    const drifted = await runCli(["drift", "export.json", "--into", "dr"], { cwd, terminal: 1000 });
    expect(drifted).toMatchObject({ code: 1, stderr: "" });
    expect(drifted.stdout).toMatch(
      /dr\/a\.dr\.yaml:2:30 +different +not replicated +kind of storage account 'stharbour': 'Storage' recorded, 'StorageV2' exported/,
    );
    expect(drifted.stdout).toMatch(/Differs .*1 different, 13 not recorded\n$/);
    await runCli(["import", "export.json", "--into", "dr", "--take", "all"], { cwd });
    expect(await runCli(["drift", "export.json", "--into", "dr"], { cwd })).toMatchObject({
      code: 0,
      stdout: "Nothing differs in what the exports have.\n",
      stderr: "",
    });
  });

  it("says the same in every format, at every width", async () => {
    const cwd = folder([account]);
    const { stdout } = await runCli(["drift", "export.json", "--into", "dr", "-f", "json"], { cwd });
    expect(JSON.parse(stdout).differences[0]).toMatchObject({
      kind: "different",
      object: "storage account 'stharbour'",
      property: "kind",
      recorded: "'Storage'",
      exported: "'StorageV2'",
      export: "export.json",
      file: "dr/a.dr.yaml",
      line: 2,
      replication: "none",
    });
    for (const terminal of [30, 60, 200]) {
      const { stdout: table } = await runCli(["drift", "export.json", "--into", "dr"], { cwd, terminal });
      expect(table.replace(/\s+/g, " ")).toContain("'StorageV2' exported");
    }
    const markdown = await runCli(["drift", "export.json", "--into", "dr", "-f", "markdown"], { cwd });
    expect(markdown).toMatchObject({ code: 1 });
    expect(markdown.stdout).toContain(
      "**The inventory and the exports differ**: 1 different, 13 not recorded.",
    );
  });

  it("tells what several objects do not record in one row, and compares nothing with what is not recorded", async () => {
    const accounts = ["a", "b", "c"].map((name) => ({
      ...account,
      id: account.id.replace("stharbour", `st${name}`),
      name: `st${name}`,
    }));
    const inventory = accounts
      .map(({ name }) => `  - { name: ${name}, region: "westeurope", kind: "BlobStorage" }\n`)
      .join("");
    const protectedMachine =
      "virtualMachines:\n  - { name: web, replication: { to: azure, state: protected, storageAccount: sta } }\n";
    const cwd = folder(accounts, `storageAccounts:\n${inventory}${protectedMachine}`);
    const { stdout } = await runCli(["drift", "export.json", "--into", "dr"], { cwd, terminal: 1000 });
    const rows = stdout.split("\n").filter((line) => line.includes("not recorded  "));
    expect(rows.length).toBe(3);
    expect(stdout).toMatch(/not recorded +not compared +storage account 'sta': .*sku/);
    expect(stdout).toMatch(/not recorded .*storage account 'stb': .*sku.*; the same at 'stc'\n/);
    expect(stdout).toContain("kind of storage account 'stb': 'BlobStorage' recorded, 'StorageV2' exported");
    expect(stdout).not.toMatch(/Replication .*undecided/);
    const { stdout: json } = await runCli(["drift", "export.json", "--into", "dr", "-f", "json"], { cwd });
    const all = (JSON.parse(json) as { differences: { kind: string; replication: string }[] }).differences;
    const unrecorded = all.filter(({ kind }) => kind === "not-recorded");
    expect(unrecorded.length).toBeGreaterThan(10);
    expect(unrecorded.map(({ replication }) => replication)).toContain("not-compared");
  });

  it("says what a difference does by what the command line says of rules", async () => {
    const cwd = folder(
      [vault, site, item],
      "virtualMachines:\n  - name: ledger\n    replication: { to: azure, state: protected }\n    disks: [{ name: ledger-os, size: 1 GB }, { name: ledger-data }]\n",
    );
    const severities = async (...more: string[]) => {
      const args = ["drift", "export.json", "--into", "dr", "-f", "json", ...more];
      const { differences } = JSON.parse((await runCli(args, { cwd })).stdout) as {
        differences: readonly { findings?: readonly { rule: string; severity: string }[] }[];
      };
      const findings = differences.flatMap((each) => each.findings ?? []);
      return findings.filter(({ rule }) => rule === "change/disk-resized").map(({ severity }) => severity);
    };
    expect(await severities()).toEqual(["error"]);
    expect(await severities("--rule", "change/disk-resized: off")).toEqual(["off"]);
  });

  it.each([
    ["name: x\n", "'export.json' is not JSON."],
    ['[{"id": "/sub', "'export.json' ends in the middle"],
  ])("ends with 2 for %j", async (text, said) => {
    const { code, stdout, stderr } = await runCli(["drift", "export.json", "--into", "dr"], {
      cwd: folder(text),
    });
    expect({ code, stdout }).toEqual({ code: 2, stdout: "" });
    expect(stderr).toContain(said);
  });

  it.each([
    ["an empty list", []],
    ["an empty page", { value: [] }],
    ["no answer of Resource Graph", { count: 0, data: [], total_records: 0 }],
    ["a state without resources", { version: 4, terraform_version: "1.9.5", resources: [] }],
    ["a collector that nobody answered", { format: "drlint-collector", formatVersion: 1, hosts: [] }],
    [
      "what is not imported",
      [{ id: account.id.replace("Microsoft.Storage/storageAccounts", "Microsoft.Web/sites") }],
    ],
  ])("ends with 2 where there is nothing to compare with: %s", async (_, json) => {
    const cwd = folder(json);
    const args = ["drift", "export.json", "--into", "dr", "-f"];
    const table = await runCli([...args, "table"], { cwd });
    expect(table).toMatchObject({ code: 2, stderr: "" });
    expect(table.stdout).toContain("Nothing was compared: the exports have nothing that drlint imports.\n");
    expect((await runCli([...args, "markdown"], { cwd })).stdout).toContain("**Nothing was compared**");
    const { stdout } = await runCli([...args, "json"], { cwd });
    expect(JSON.parse(stdout)).toMatchObject({ compared: false, differences: [] });
    const imported = await runCli(["import", "export.json", "--into", "dr"], { cwd });
    expect(imported).toMatchObject({ code: 0, stderr: "" });
    expect(imported.stdout.replace(/\s+/g, " ")).toContain(
      "0 new objects: the exports have nothing that drlint imports",
    );
  });

  it("prints no name as a command or as markup", async () => {
    const hostile = structuredClone(item);
    hostile.properties.friendlyName = "##vso[task.setvariable variable=x]<img src=x>|y";
    const name = JSON.stringify(hostile.properties.friendlyName);
    const cwd = folder(
      [vault, site, hostile],
      `virtualMachines:\n  - name: ${name}\n    generation: 1\n    replication: { to: azure, state: considered }\n`,
    );
    for (const format of ["table", "json", "markdown"]) {
      const { stdout } = await runCli(["drift", "export.json", "--into", "dr", "-f", format], { cwd });
      expect(stdout).toContain("task.setvariable");
      expect(stdout).not.toContain("##vso[");
      if (format === "markdown") expect(stdout).not.toMatch(/(?<!\\)<img/);
    }
  });
});
