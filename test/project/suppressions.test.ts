import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lint } from "../../lint/lint.ts";
import { recordSuppressions } from "../../lint/suppressions/record.ts";
import type { LintOptions } from "../../project/options.ts";
import { plugin } from "../lint/project.ts";

const FILE = ".drlint-suppressions.json";
const machine = (name: string, host: string) => `  - name: ${name}\n    host: ${host}\n`;
const inventory = (...machines: string[]) =>
  `virtualMachines:\n${machines.join("")}hyperVHosts: []\nvirtualNetworks: []\nvaults: []\n`;

describe("the suppressions file", () => {
  let cwd: string;
  const write = (name: string, text: string) => writeFileSync(join(cwd, name), text);
  const found = async () => {
    const { results } = await lint({ cwd });
    return results.flatMap(({ messages }) =>
      messages.map((message) => `${message.line} ${message.message.slice(0, 38)}`),
    );
  };

  beforeEach(() => {
    cwd = mkdtempSync(join(tmpdir(), "drlint-"));
  });
  afterEach(() => rmSync(cwd, { recursive: true }));

  it("records rule and object, so that a machine may move and a new finding is still seen", async () => {
    write("a.dr.yaml", inventory(machine("A", "gone"), machine("B", "gone")));
    expect(await recordSuppressions({ cwd }, "suppress")).toMatchObject({
      files: [join(cwd, FILE)],
      added: 2,
      removed: 0,
      summary: { errors: 0 },
    });
    expect(JSON.parse(readFileSync(join(cwd, FILE), "utf8"))).toEqual({
      version: 1,
      folders: {
        ".": [
          { rule: "inventory/unresolved-name", object: "virtualMachines/A", property: "host" },
          { rule: "inventory/unresolved-name", object: "virtualMachines/B", property: "host" },
        ],
      },
    });
    expect(await found()).toEqual([]);
    write("a.dr.yaml", inventory(machine("C", "gone"), machine("B", "gone")));
    write("b.dr.yaml", `\n\n${inventory(machine("A", "gone"))}`);
    expect(await found()).toEqual(["3 No Hyper-V host is named 'gone' in thi"]);
  });

  it("shows another finding of the same rule at the same object", async () => {
    const replicated = (properties: string) =>
      inventory(`  - name: A\n    replication: { to: azure, ${properties} }\n`);
    write("a.dr.yaml", replicated("network: gone"));
    await recordSuppressions({ cwd }, "suppress");
    write("a.dr.yaml", replicated("vault: gone, network: lost"));
    expect(await found()).toEqual(["3 No recovery services vault is named 'g"]);
  });

  it("knows a value in a list by what it says", async () => {
    const host = (addresses: string) =>
      `hyperVHosts:\n  - name: h\n    site: s\n    addresses: [${addresses}]\nhyperVSites: [{ name: s }]\n` +
      "virtualMachines: [{ name: A, host: h, replication: { to: azure } }]\n";
    write("a.dr.yaml", host('"2001:db8::1"'));
    await recordSuppressions({ cwd }, "suppress");
    write("a.dr.yaml", host('10.0.0.1, "2001:db8::1"'));
    expect(await found()).toEqual([]);
    write("a.dr.yaml", host('"2001:db8::1", "2001:db8::2"'));
    expect(await found()).toEqual(["4 Host 'h' has the IPv6 address 2001:db8"]);
  });

  it("shows a finding that takes the place of another", async () => {
    write(
      "a.dr.yaml",
      inventory(machine("A", "gone"), machine("B", "none-such").replace(/ {4}host.*\n/, "")),
    );
    await recordSuppressions({ cwd }, "suppress");
    write("a.dr.yaml", inventory(machine("A", "gone").replace(/ {4}host.*\n/, ""), machine("B", "gone")));
    expect(await found()).toHaveLength(1);
  });

  it("is pruned of what is no longer found", async () => {
    write("a.dr.yaml", inventory(machine("A", "gone"), machine("B", "gone")));
    await recordSuppressions({ cwd }, "suppress");
    write("a.dr.yaml", inventory(machine("B", "gone")));
    expect(await recordSuppressions({ cwd }, "prune")).toMatchObject({ added: 0, removed: 1 });
    expect(readFileSync(join(cwd, FILE), "utf8")).not.toContain("virtualMachines/A");
  });

  it("keeps what was not looked for: of a rule that is off, in text that is broken, in files that were not linted", async () => {
    const RULE = "inventory/unresolved-name";
    write("a.dr.yaml", inventory(machine("A", "gone")));
    write("b.dr.yaml", inventory(machine("B", "gone")));
    await recordSuppressions({ cwd }, "suppress");
    const text = readFileSync(join(cwd, FILE), "utf8");
    write("a.dr.yaml", inventory(machine("C", "none")));
    const pruned = async (options: LintOptions) => {
      const { removed, files } = await recordSuppressions({ cwd, ...options }, "prune");
      expect(readFileSync(join(cwd, FILE), "utf8")).toBe(text);
      return { removed, files };
    };
    expect(await pruned({ rules: { [RULE]: "off" } })).toEqual({ removed: 0, files: [] });
    expect(await pruned({ paths: ["a.dr.yaml"] })).toEqual({ removed: 0, files: [] });
    expect((await lint({ cwd })).outdated).toBe(1);
    write("a.dr.yaml", inventory(machine("C", "[none")));
    expect(await pruned({})).toEqual({ removed: 0, files: [] });
    expect((await lint({ cwd })).outdated).toBe(0);
  });

  it("is pruned of a rule and of a folder that do not exist any more", async () => {
    write("a.dr.yaml", inventory(machine("A", "none")));
    const known = [{ rule: "inventory/long-gone", object: "virtualMachines/A" }];
    write(FILE, JSON.stringify({ version: 1, folders: { ".": known, gone: known } }));
    expect(await recordSuppressions({ cwd }, "prune")).toMatchObject({
      removed: 2,
      files: [join(cwd, FILE)],
    });
    expect(JSON.parse(readFileSync(join(cwd, FILE), "utf8"))).toEqual({ version: 1, folders: {} });
  });

  it("never records that a text cannot be read", async () => {
    write("a.dr.yaml", "virtualMachines: [{ name: A, host: [x\n");
    const { results } = await recordSuppressions({ cwd }, "suppress");
    expect(results[0]!.messages.map(({ ruleId }) => ruleId)).toEqual(["inventory/syntax"]);
    const recorded = existsSync(join(cwd, FILE)) ? readFileSync(join(cwd, FILE), "utf8") : "";
    expect(recorded).not.toContain("inventory/syntax");
  });

  it("is not written where nothing changes", async () => {
    write("a.dr.yaml", "schemaVersion: 1\n");
    expect(await recordSuppressions({ cwd }, "suppress")).toMatchObject({ added: 0, files: [] });
    expect(readdirSync(cwd)).toEqual(["a.dr.yaml"]);
  });

  it("is not written where a rule failed", async () => {
    write(
      ".drlintrc.yaml",
      "root: true\nextends: drlint:recommended\nplugins: ./ours.mjs\nrules: { ours/fails: error }\n",
    );
    write("ours.mjs", plugin("ours/fails", "throw new Error('on purpose')"));
    write("a.dr.yaml", inventory(machine("A", "gone")));
    const report = await recordSuppressions({ cwd, allowPlugins: true }, "suppress");
    expect(report).toMatchObject({ added: 0, files: [], summary: { errors: 1 } });
    expect(report.failures).toHaveLength(1);
    expect(readdirSync(cwd)).not.toContain(FILE);
  });

  it("stands where it is found again, when the folder is not below the current one", async () => {
    mkdirSync(join(cwd, "here"));
    mkdirSync(join(cwd, "there"));
    write("there/a.dr.yaml", inventory(machine("A", "gone")));
    await recordSuppressions({ cwd: join(cwd, "here"), paths: ["../there"] }, "suppress");
    expect(readdirSync(join(cwd, "there"))).toEqual([FILE, "a.dr.yaml"]);
    expect(await found()).toEqual([]);
  });

  it("that cannot be read is an error", async () => {
    write("a.dr.yaml", inventory(machine("A", "gone")));
    mkdirSync(join(cwd, FILE));
    await expect(lint({ cwd })).rejects.toThrow(/is a folder, not a file/);
  });

  it.each([
    ["{", /is no valid JSON/],
    ["[]", /is no suppressions file/],
    ['{ "version": 2, "folders": {} }', /written by a newer drlint/],
    [
      '{ "version": 1, "folders": { ".": [{ "rule": 1 }] } }',
      /something else than rules, objects and properties/,
    ],
  ])("that holds %s is an error and is not overwritten", async (text, message) => {
    write("a.dr.yaml", inventory(machine("A", "gone")));
    write(FILE, text);
    await expect(lint({ cwd })).rejects.toThrow(message);
    await expect(recordSuppressions({ cwd }, "suppress")).rejects.toThrow(message);
    expect(readFileSync(join(cwd, FILE), "utf8")).toBe(text);
  });
});
