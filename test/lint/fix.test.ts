import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fix } from "../../lint/fixes/fix.ts";
import { ChangedMeanwhileError, writeWhole } from "../../project/write-file.ts";

describe("fix", () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "drlint-"));
    writeFileSync(
      join(cwd, ".drlintrc.yaml"),
      "root: true\nextends: [drlint:recommended, drlint:stylistic]\n",
    );
  });
  afterEach(() => rmSync(cwd, { recursive: true }));

  const BEFORE =
    '\uFEFFvaults:\r\n  - name: v   # the one\r\n    region: "West Europe" # here\r\nvirtualMachines: [{ name: A, host: gone }]\r\nhyperVHosts: []\r\n';

  it("puts right what is safe and keeps comments, quotes, line breaks, byte order mark and permissions", async () => {
    const path = join(cwd, "a.dr.yaml");
    writeFileSync(path, BEFORE, { mode: 0o640 });
    const report = await fix({ cwd }, true);
    expect(readFileSync(path, "utf8")).toBe(BEFORE.replace("West Europe", "westeurope"));
    expect(statSync(path).mode & 0o777).toBe(0o640);
    expect(report.fixed).toMatchObject([{ filePath: path, fixes: 1 }]);
    expect(report.results[0]!.messages.map((message) => message.ruleId)).toEqual([
      "inventory/unresolved-name",
    ]);
    expect(readdirSync(cwd)).toEqual([".drlintrc.yaml", "a.dr.yaml"]);
  });

  it("writes nothing when it is only to tell", async () => {
    const path = join(cwd, "a.dr.yaml");
    writeFileSync(path, BEFORE);
    const report = await fix({ cwd }, false);
    expect(readFileSync(path, "utf8")).toBe(BEFORE);
    expect(report.fixed[0]!.text).toContain("westeurope");
  });

  it("gives the new text as ESLint does, in the place of the old one", async () => {
    writeFileSync(join(cwd, "a.dr.yaml"), BEFORE);
    writeFileSync(join(cwd, "b.dr.yaml"), "virtualMachines: [{ name: B, host: gone }]\n");
    const [fixed, other] = (await fix({ cwd }, false)).results;
    expect(fixed).toMatchObject({ output: BEFORE.replace("West Europe", "westeurope"), errorCount: 1 });
    expect(fixed).not.toHaveProperty("source");
    expect(other).toHaveProperty("source");
    expect(other).not.toHaveProperty("output");
  });

  it("never writes the text that stands for a file", async () => {
    const path = join(cwd, "a.dr.yaml");
    writeFileSync(path, "schemaVersion: 1\n");
    const { fixed } = await fix({ cwd, buffers: [{ path: "a.dr.yaml", text: BEFORE }] }, true);
    expect(fixed).toEqual([{ filePath: path, text: BEFORE.replace("West Europe", "westeurope"), fixes: 1 }]);
    expect(readFileSync(path, "utf8")).toBe("schemaVersion: 1\n");
  });

  it.each([
    ["UTF-16", Buffer.from("vaults: [{ name: v, region: West Europe }]\n", "utf16le")],
    ["an older Windows encoding", Buffer.from("vaults: [{ name: \u00e9, region: West Europe }]\n", "latin1")],
    ["UTF-8 with a NUL byte", Buffer.from("vaults: [{ name: v, region: West Europe }] # \0\n")],
  ])("leaves a file in %s as it is", async (_, bytes) => {
    const path = join(cwd, "a.dr.yaml");
    writeFileSync(path, bytes);
    const report = await fix({ cwd }, true);
    expect(report.fixed).toEqual([]);
    expect(report.results[0]!.messages.map(({ ruleId }) => ruleId)).toContain("inventory/region-spelling");
    expect(readFileSync(path).equals(bytes)).toBe(true);
  });

  it("takes directives out that silence nothing, with what belongs to them and no more", async () => {
    const text = [
      "# drlint-disable inventory/region-spelling -- old",
      "vaults:",
      "  - name: v # drlint-disable-line inventory/schema -- old",
      "    # drlint-disable-next-line inventory/schema",
      "    region: westeurope # stays",
      "    # drlint-disable-next-line inventory/schema, inventory/unresolved-name -- half of it is used",
      "    colour: blue",
      "# drlint-enable",
    ].join("\r\n");
    const { fixed } = await fix({ cwd, buffers: [{ path: "a.dr.yaml", text }] }, false);
    expect(fixed[0]?.text.split("\r\n")).toEqual([
      "vaults:",
      "  - name: v",
      "    region: westeurope # stays",
      "    # drlint-disable-next-line inventory/schema, inventory/unresolved-name -- half of it is used",
      "    colour: blue",
      "",
    ]);
  });

  it("leaves a directive in JSON, which has no line of its own", async () => {
    const text = '{ "vaults": [{ "//": "drlint-disable inventory/schema", "name": "v" }] }\n';
    const report = await fix({ cwd, buffers: [{ path: "a.dr.json", text }] }, false);
    expect(report.fixed).toEqual([]);
    expect(report.results[0]!.messages).toMatchObject([{ ruleId: null, severity: 1 }]);
  });

  it.each([
    ["was changed", Buffer.from("then")],
    ["was made", undefined],
  ])("leaves a file alone that %s meanwhile", (_, before) => {
    const path = join(cwd, "a.dr.yaml");
    writeFileSync(path, "now");
    expect(() => writeWhole(path, Buffer.from("fixed"), before)).toThrow(ChangedMeanwhileError);
    expect(readFileSync(path, "utf8")).toBe("now");
    expect(readdirSync(cwd)).toEqual([".drlintrc.yaml", "a.dr.yaml"]);
  });
});
