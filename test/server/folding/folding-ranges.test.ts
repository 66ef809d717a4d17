import { readdirSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { readFolder } from "../../../inventory/read-inventory.ts";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";
import { foldingRanges } from "../../../server/folding/folding-ranges.ts";

const EXAMPLES = join(import.meta.dirname, "../../../examples");

/** The folds as `first-last`, in lines from 1; comments with a `#`. */
function folds(text: string, path = "/a.dr.yaml"): string[] {
  return foldingRanges(readInventoryFile(readText(path, text))).map(
    ({ startLine, endLine, kind }) => `${kind === "comment" ? "#" : ""}${startLine + 1}-${endLine + 1}`,
  );
}

describe("what can be folded", () => {
  it("is sections, objects, lists and comments", () => {
    expect(
      folds(`# one
# two
schemaVersion: 1

virtualMachines:
  # three
  - name: A
    disks:
      - &os
        name: os
        role: os
      - { name: data }
    volumes: [
      { name: "C:" },
    ]

  # four
  # five
  - name: B
`),
    ).toEqual(["#1-2", "5-19", "7-15", "8-12", "9-11", "13-14", "#17-18"]);
  });

  it("keeps the closing bracket in sight where it begins its line", () => {
    expect(
      folds("vaults:\n  - {\n      name: a\n    }\n  - { name: b,\n      region: northeurope }\n"),
    ).toEqual(["1-6", "2-3", "5-6"]);
  });

  it("takes no text for a comment", () => {
    expect(
      folds("vaults:\n  - name: a\n    tenant: |\n      # one\n      # two\n    region: northeurope\n"),
    ).toEqual(["1-6", "2-6", "3-5"]);
  });

  it("goes by JSON", () => {
    const json =
      '{\n  "vaults": [\n    {\n      "name": "a"\n    },\n    {\n      "name": "b"\n    }\n  ]\n}\n';
    expect(folds(json, "/a.dr.json")).toEqual(["2-8", "3-4", "6-7"]);
  });

  it("goes by text that cannot be cut, and by broken text", () => {
    expect(folds("{\n  vaults: [\n    { name: a }\n  ]\n}\n")).toEqual(["2-3"]);
    expect(
      folds('vaults:\n  - name: "a\n    region: x\n  - name: b\n    region:\n  - name: c\n    region: y\n'),
    ).toEqual(expect.arrayContaining(["1-7", "6-7"]));
    expect(folds("")).toEqual([]);
    expect(folds("# only\n# a comment")).toEqual(["#1-2"]);
  });

  it("knows every line break, and the editor's limit", () => {
    expect(folds("vaults:\r\n  - name: a\r\n    region: x\r\n")).toEqual(["1-3", "2-3"]);
    const file = readInventoryFile(readText("/a.dr.yaml", "vaults:\n  - name: a\n    region: x\n"));
    expect(foldingRanges(file, 1)).toHaveLength(1);
  });
});

describe.each(readdirSync(EXAMPLES))("examples/%s", (folder) => {
  it("folds into lines that are there", () => {
    for (const file of readFolder(join(EXAMPLES, folder)).files) {
      const ranges = foldingRanges(file);
      expect(ranges.length).toBeGreaterThan(3);
      for (const { startLine, endLine } of ranges) {
        expect(startLine).toBeLessThan(endLine);
        expect(endLine).toBeLessThan(file.document.lines.count);
      }
      expect(new Set(ranges.map(({ startLine }) => startLine)).size).toBe(ranges.length);
    }
  });
});
