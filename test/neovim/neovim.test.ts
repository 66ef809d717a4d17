import { execFile } from "node:child_process";
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterEach, describe, expect, it } from "vitest";
import type { FileResult } from "../../lint/result.ts";
import { drive, type Shown } from "./neovim.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folders: string[] = [];

afterEach(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
});

/** A copy of a folder, in which no configuration from outside holds. */
function copyOf(name: string): string {
  const folder = mkdtempSync(join(tmpdir(), "drlint-neovim-"));
  folders.push(folder);
  cpSync(join(root, name), folder, { recursive: true });
  const configuration = join(folder, ".drlintrc.yaml");
  if (!readdirSync(folder).some((file) => file.startsWith(".drlintrc")))
    writeFileSync(configuration, "root: true\nextends: drlint:recommended\n");
  return folder;
}

/** What the command line finds, by file. */
async function found(folder: string): Promise<Map<string, FileResult>> {
  const results = await new Promise<FileResult[]>((resolve, reject) => {
    const program = join(root, "dist/drlint.js");
    execFile(process.execPath, [program, ".", "--format", "json"], { cwd: folder }, (error, out, said) => {
      // It ends with 1 where it finds something.
      if ((error && error.code !== 1) || out === "") reject(new Error(said));
      else resolve(JSON.parse(out));
    });
  });
  return new Map(results.map((result) => [basename(result.filePath), result]));
}

function asShown({ messages }: FileResult): Shown[] {
  return messages.map(({ line, column, endLine, endColumn, severity, ruleId, message }) => ({
    line,
    column,
    endLine: endLine ?? line,
    endColumn: endColumn ?? column,
    severity: severity === 2 ? 1 : 2,
    code: ruleId ?? "",
    message,
  }));
}

function sorted(diagnostics: readonly Shown[]): Shown[] {
  const key = (each: Shown) => JSON.stringify([each.line, each.column, each.code, each.message]);
  return [...diagnostics].sort((a, b) => (key(a) < key(b) ? -1 : 1));
}

describe.each(["examples/broken", "examples/azure-to-azure", "test/projects/json"])(
  "%s in Neovim",
  (name) => {
    it("shows what the command line finds", async () => {
      const folder = copyOf(name);
      const results = await found(folder);
      const files = [...results.keys()];
      const answers = await drive(
        folder,
        files.flatMap((file) => [{ step: "open", path: join(folder, file) }, { step: "diagnostics" }]),
      );
      for (const [index, file] of files.entries()) {
        const shown = answers[index * 2 + 1] as Shown[];
        expect(sorted(shown), file).toEqual(sorted(asShown(results.get(file)!)));
      }
    });
  },
);

describe("in Neovim", () => {
  it("puts a finding right", async () => {
    const folder = copyOf("examples/broken");
    writeFileSync(join(folder, ".drlintrc.yaml"), "extends: [drlint:recommended, drlint:stylistic]\n");
    const path = join(folder, "shop.dr.yaml");
    const before = readFileSync(path, "utf8");
    const [, , titles, text, shown] = await drive(folder, [
      { step: "open", path },
      { step: "cursor", word: "West Europe }" },
      { step: "action", title: "Change 'West Europe' to 'westeurope'" },
      { step: "text" },
      { step: "diagnostics" },
    ]);
    expect((titles as string[]).length).toBeGreaterThan(1);
    expect(text).toBe(before.replace("{ region: West Europe }", "{ region: westeurope }"));
    expect((shown as Shown[]).map(({ code }) => code)).not.toContain("inventory/region-spelling");
  });

  it("renames a host in two files, and everything means what it meant", async () => {
    const folder = copyOf("examples/vmm-to-secondary-vmm-site");
    const machines = join(folder, "machines-dublin.dr.yaml");
    const hosts = join(folder, "vmm-dublin.dr.yaml");
    const texts = [machines, hosts].map((path) => readFileSync(path, "utf8"));
    const before = await found(folder);
    const [, , , , , definition] = await drive(folder, [
      { step: "open", path: machines },
      { step: "cursor", word: "dub-hv-01" },
      { step: "rename", name: "dub-hv-11" },
      { step: "save" },
      { step: "cursor", word: "dub-hv-11" },
      { step: "definition" },
    ]);
    const after = [machines, hosts].map((path) => readFileSync(path, "utf8"));
    expect(after).toEqual(texts.map((text) => text.replaceAll("dub-hv-01", "dub-hv-11")));
    expect(after).not.toEqual(texts);
    const line = after[1]!.split("\n").findIndex((each) => each.includes("name: dub-hv-11")) + 1;
    expect(definition).toEqual({ file: "vmm-dublin.dr.yaml", line });
    const results = await found(folder);
    for (const [file, result] of results) expect(asShown(result)).toEqual(asShown(before.get(file)!));
  });

  it.each(["utf-8", "utf-16"] as const)("counts in %s, and means the same places", async (encoding) => {
    const folder = copyOf("test/projects/json");
    const hosts = join(folder, "hosts.dr.yaml");
    const machines = join(folder, "machines.dr.yaml");
    writeFileSync(
      hosts,
      'hyperVSites: [{ name: "Zürich 😀" }]\nhyperVHosts: [{ "//": "日本😀", name: hv-01, site: "Zürich 😀" }]\n',
    );
    const text = `virtualMachines:
  - { "//": "日本 ü😀", name: "WÉB😀", host: hv-01, sizee: 1, disks: [{ name: "ü😀", size: 5TB, kind: x }] }
`;
    writeFileSync(machines, text);
    const results = await found(folder);
    const [, said, shown, , , , after, , definition] = await drive(
      folder,
      [
        { step: "open", path: machines },
        { step: "encoding" },
        { step: "diagnostics" },
        { step: "cursor", word: "hv-01" },
        { step: "rename", name: "hv-ü😀" },
        { step: "save" },
        { step: "text" },
        { step: "cursor", word: "hv-ü" },
        { step: "definition" },
      ],
      encoding,
    );
    expect(said).toBe(encoding);
    expect(sorted(shown as Shown[])).toEqual(sorted(asShown(results.get("machines.dr.yaml")!)));
    expect((shown as Shown[]).length).toBeGreaterThan(1);
    expect(after).toBe(text.replace("hv-01", '"hv-ü😀"'));
    expect(readFileSync(hosts, "utf8")).toContain('"日本😀", name: "hv-ü😀", site');
    expect(definition).toEqual({ file: "hosts.dr.yaml", line: 2 });
  });
});
