import { mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterEach, beforeEach, describe, expect, it } from "vitest";
import { lint } from "../../lint/lint.ts";
import { recordSuppressions } from "../../lint/suppressions/record.ts";

const FILE = ".drlint-suppressions.json";
const machine = (name: string, host: string) => `  - name: ${name}\n    host: ${host}\n`;
const inventory = (...machines: string[]) => `virtualMachines:\n${machines.join("")}`;

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
    expect(await recordSuppressions({ cwd }, "suppress")).toEqual({
      files: [join(cwd, FILE)],
      added: 2,
      removed: 0,
    });
    expect(JSON.parse(readFileSync(join(cwd, FILE), "utf8"))).toEqual({
      version: 1,
      folders: {
        ".": [
          { rule: "inventory/unresolved-name", object: "virtualMachines/A" },
          { rule: "inventory/unresolved-name", object: "virtualMachines/B" },
        ],
      },
    });
    expect(await found()).toEqual([]);
    write("a.dr.yaml", inventory(machine("C", "gone"), machine("B", "gone")));
    write("b.dr.yaml", `\n\n${inventory(machine("A", "gone"))}`);
    expect(await found()).toEqual(["3 No Hyper-V host is named 'gone' in thi"]);
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

  it.each([
    ["{", /is no valid JSON/],
    ["[]", /is no suppressions file/],
    ['{ "version": 2, "folders": {} }', /written by a newer drlint/],
    ['{ "version": 1, "folders": { ".": [{ "rule": 1 }] } }', /something else than rules and objects/],
  ])("that holds %s is an error and is not overwritten", async (text, message) => {
    write("a.dr.yaml", inventory(machine("A", "gone")));
    write(FILE, text);
    await expect(lint({ cwd })).rejects.toThrow(message);
    await expect(recordSuppressions({ cwd }, "suppress")).rejects.toThrow(message);
    expect(readFileSync(join(cwd, FILE), "utf8")).toBe(text);
  });
});
