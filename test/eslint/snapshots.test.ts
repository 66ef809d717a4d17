import { rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { FolderSnapshots } from "../../eslint/folder-snapshots.ts";
import { project } from "../lint/project.ts";
import { ESLINTS, eslintWith, foundByEslint } from "./eslints.ts";

const HOSTS = "hyperVHosts: [{ name: host-01 }]\n";
const MACHINES = "virtualMachines: [{ name: A, host: host-01 }]\n";
const FILES = { "hosts.dr.yaml": HOSTS, "machines.dr.yaml": MACHINES };

describe("a snapshot of a folder", () => {
  it("is shared by its files until one of them changes", () => {
    const folder = project(FILES);
    const [hosts, machines] = Object.keys(FILES).map((name) => join(folder, name)) as [string, string];
    const snapshots = new FolderSnapshots();
    const first = snapshots.of(hosts, HOSTS);
    expect(snapshots.of(machines, MACHINES)).toBe(first);
    // The same length, and within the time that a file system tells apart.
    writeFileSync(hosts, HOSTS.replace("01", "02"));
    const second = snapshots.of(machines, MACHINES);
    expect(second).not.toBe(first);
    expect(second.document(hosts).text).toContain("host-02");
    expect(second.document(machines)).toBe(first.document(machines));
    writeFileSync(join(folder, "more.dr.yaml"), "vaults: []\n");
    const third = snapshots.of(machines, MACHINES);
    expect(third).not.toBe(second);
    rmSync(join(folder, "more.dr.yaml"));
    expect(snapshots.of(machines, MACHINES)).not.toBe(third);
  });

  it("has the text that it is handed in place of the file's, for that file alone", () => {
    const folder = project(FILES);
    const [hosts, machines] = Object.keys(FILES).map((name) => join(folder, name)) as [string, string];
    const snapshots = new FolderSnapshots();
    const saved = snapshots.of(machines, MACHINES);
    const typed = snapshots.of(hosts, "hyperVHosts: []\n");
    expect(typed.document(hosts).text).toBe("hyperVHosts: []\n");
    expect(snapshots.of(hosts, "hyperVHosts: []\n")).toBe(typed);
    expect(snapshots.of(machines, MACHINES)).toBe(saved);
    expect(snapshots.of(hosts, `\uFEFF${HOSTS}`)).toBe(saved);
  });
});

describe.each(ESLINTS)("ESLint %s", (_version, Eslint) => {
  it("lints a text that is not saved with the files beside it", async () => {
    const folder = project(FILES);
    const eslint = eslintWith(Eslint, folder, "recommended");
    const filePath = join(folder, "machines.dr.yaml");
    const messages = async (text: string) => (await eslint.lintText(text, { filePath }))[0]!.messages;
    expect(await messages(MACHINES)).toEqual([]);
    const [gone] = await messages(MACHINES.replace("01", "02"));
    expect(gone).toMatchObject({ ruleId: "drlint/inventory/unresolved-name", line: 1 });
    expect(await messages(MACHINES)).toEqual([]);
    writeFileSync(join(folder, "hosts.dr.yaml"), HOSTS.replace("01", "02"));
    expect(await messages(MACHINES)).toHaveLength(1);
    expect(await messages(MACHINES.replace("01", "02"))).toEqual([]);
  });

  it("goes by what the settings assume", async () => {
    const folder = project({
      "machines.dr.yaml":
        "hyperVHosts: [{ name: host-01, hostGroup: none }]\nvirtualMachines: [{ name: A, host: host-01, bitLocker: true }]\n",
    });
    expect(await foundByEslint(eslintWith(Eslint, folder, "recommended"))).toEqual([]);
    const assumed = await foundByEslint(eslintWith(Eslint, folder, "recommended", {}, { assume: "azure" }));
    expect(assumed).toHaveLength(1);
    expect(assumed[0]).toContain("azure-vm-requirements/bitlocker");
  });

  it("says in a sentence that a folder cannot be read", async () => {
    const folder = project(FILES);
    const { symlinkSync } = await import("node:fs");
    symlinkSync(join(folder, "nowhere"), join(folder, "link.dr.yaml"));
    const [result] = await eslintWith(Eslint, folder, "recommended").lintFiles(["hosts.dr.yaml"]);
    expect(result!.messages).toHaveLength(1);
    expect(result!.messages[0]!.message).toMatch(/The inventory in '.*' cannot be read: .*link\.dr\.yaml/);
  });
});
