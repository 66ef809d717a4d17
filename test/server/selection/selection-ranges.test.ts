import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import type { SelectionRange } from "vscode-languageserver";
import { readFolder } from "../../../inventory/read-inventory.ts";
import { toOffset } from "../../../server/protocol/positions.ts";
import { selectionRange } from "../../../server/selection/selection-ranges.ts";
import { viewOf } from "../view.ts";

const EXAMPLES = join(import.meta.dirname, "../../../examples");

/** The texts that a selection at the cursor grows to. */
function grown(text: string, path = "a.dr.yaml"): string[] {
  const { file, offset } = viewOf({ [path]: text });
  const texts: string[] = [];
  let at: SelectionRange | undefined = selectionRange(file, offset);
  for (; at; at = at.parent) {
    const { start, end } = at.range;
    texts.push(file.document.text.slice(toOffset(file.document, start), toOffset(file.document, end)));
  }
  return texts;
}

describe("a selection grows", () => {
  it("from the value to the file", () => {
    const text = `schemaVersion: 1
virtualMachines:
  - name: A
    disks:
      - name: "o|s"
        role: os
      - name: data
  - name: B
`;
    const plain = text.replace("|", "");
    expect(grown(text)).toEqual([
      "os",
      '"os"',
      'name: "os"',
      'name: "os"\n        role: os',
      '- name: "os"\n        role: os',
      '- name: "os"\n        role: os\n      - name: data',
      'disks:\n      - name: "os"\n        role: os\n      - name: data',
      'name: A\n    disks:\n      - name: "os"\n        role: os\n      - name: data',
      '- name: A\n    disks:\n      - name: "os"\n        role: os\n      - name: data',
      plain.slice(plain.indexOf("- name: A"), -1),
      plain.slice(plain.indexOf("virtualMachines"), -1),
      plain,
    ]);
  });

  it("from a key, from an alias and from between the objects", () => {
    expect(grown("vaults:\n  - na|me: a\n").slice(0, 3)).toEqual(["name", "name: a", "- name: a"]);
    expect(grown("vau|lts:\n  - name: a\n")).toEqual([
      "vaults",
      "vaults:\n  - name: a",
      "vaults:\n  - name: a\n",
    ]);
    expect(grown("vaults:\n  - &a { name: a }\n  - *|a\n").slice(0, 2)).toEqual(["*a", "- *a"]);
    expect(grown("# comm|ent\nvaults:\n  - name: a\n")).toEqual(["# comment\nvaults:\n  - name: a\n"]);
    expect(grown("|")).toEqual([""]);
  });

  it("in JSON and in text that cannot be cut", () => {
    expect(grown('{ "vaults": [{ "name": "|a" }] }', "a.dr.json")).toEqual([
      "a",
      '"a"',
      '"name": "a"',
      '{ "name": "a" }',
      '"vaults": [{ "name": "a" }',
      '{ "vaults": [{ "name": "a" }] }',
    ]);
    expect(grown("{ vaults: [{ name: |a }, { name: b }] }")).toEqual([
      "a",
      "name: a",
      "{ name: a }",
      "[{ name: a }, { name: b }]",
      "vaults: [{ name: a }, { name: b }]",
      "{ vaults: [{ name: a }, { name: b }] }",
    ]);
  });
});

describe.each(readdirSync(EXAMPLES))("every offset of examples/%s", (folder) => {
  it("lies in every step, and every step in the next", () => {
    for (const file of readFolder(join(EXAMPLES, folder)).files) {
      for (let offset = 0; offset <= file.document.text.length; offset++) {
        let inner = { start: offset, end: offset };
        let at: SelectionRange | undefined = selectionRange(file, offset);
        for (; at; at = at.parent) {
          const start = toOffset(file.document, at.range.start);
          const end = toOffset(file.document, at.range.end);
          if (start > inner.start || end < inner.end) throw new Error(`${file.path}: ${offset} is left.`);
          inner = { start, end };
        }
        if (inner.end !== file.document.text.length) throw new Error(`${file.path}: ${offset} never ends.`);
      }
    }
  });
});
