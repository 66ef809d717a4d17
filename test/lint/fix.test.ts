import { mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { fix } from "../../lint/fix.ts";
import { ChangedMeanwhileError, writeWhole } from "../../lint/write-file.ts";

describe("fix", () => {
  let cwd: string;
  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "drlint-"));
  });
  afterEach(() => rmSync(cwd, { recursive: true }));

  const BEFORE =
    '\uFEFFvaults:\r\n  - name: v   # the one\r\n    region: "West Europe" # here\r\nvirtualMachines: [{ name: A, host: gone }]\r\n';

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
    expect(readdirSync(cwd)).toEqual(["a.dr.yaml"]);
  });

  it("writes nothing when it is only to tell", async () => {
    const path = join(cwd, "a.dr.yaml");
    writeFileSync(path, BEFORE);
    const report = await fix({ cwd }, false);
    expect(readFileSync(path, "utf8")).toBe(BEFORE);
    expect(report.fixed[0]!.text).toContain("westeurope");
  });

  it("leaves a file alone that was changed meanwhile", () => {
    const path = join(cwd, "a.dr.yaml");
    writeFileSync(path, "now");
    expect(() => writeWhole(path, Buffer.from("fixed"), Buffer.from("then"))).toThrow(ChangedMeanwhileError);
    expect(readFileSync(path, "utf8")).toBe("now");
    expect(readdirSync(cwd)).toEqual(["a.dr.yaml"]);
  });
});
