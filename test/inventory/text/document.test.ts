import { describe, expect, test } from "vitest";
import { readBytes, readText } from "../../../inventory/text/document.ts";
import { valuesOf } from "../../../inventory/text/stretches.ts";
import type { Tree } from "../../../inventory/text/tree.ts";

/** What a tree says, without places. */
function plain(tree: Tree | undefined): unknown {
  switch (tree?.kind) {
    case "scalar":
      return tree.value;
    case "sequence":
      return tree.items.map(plain);
    case "mapping":
      return Object.fromEntries(tree.pairs.map(({ key, value }) => [key.name, plain(value)]));
    default:
      return tree;
  }
}

const inventory = `# an inventory
schemaVersion: 1

vaults:
  - name: contoso
    region: westeurope   # Azure's name
  # the next one
  - name: fabrikam

virtualMachines:
- { name: SQL01, disks: [os, data] }
- name: SQL02
  disks:
  - name: os
    size: 127GB
virtualNetworks: []
`;

describe("a usual inventory", () => {
  const document = readText("site.dr.yaml", inventory);

  test("falls into sections, and lists into items", () => {
    const sections = document.sections.map(({ name, isList, stretches }) => [name, isList, stretches.length]);
    expect(sections).toEqual([
      ["schemaVersion", false, 1],
      ["vaults", true, 2],
      ["virtualMachines", true, 2],
      ["virtualNetworks", false, 1],
    ]);
    const { key } = document.sections[1]!;
    expect(inventory.slice(key.start, key.end)).toBe("vaults");
  });

  test("gives the tree of each item", () => {
    expect(document.stretches.map((stretch) => plain(stretch.tree()))).toEqual([
      1,
      { name: "contoso", region: "westeurope" },
      { name: "fabrikam" },
      { name: "SQL01", disks: ["os", "data"] },
      { name: "SQL02", disks: [{ name: "os", size: "127GB" }] },
      [],
    ]);
    expect(document.problems()).toEqual([]);
  });

  test("counts the offsets of a tree from its stretch", () => {
    const stretch = document.stretches[2]!;
    const tree = stretch.tree()!;
    expect(inventory.slice(stretch.start + tree.start, stretch.start + tree.end)).toBe("name: fabrikam");
    expect(document.place(stretch.start + tree.start)).toEqual({ line: 8, column: 5 });
  });

  test("gives the values of a section, however its list is written", () => {
    const flow = readText("flow.dr.yaml", "{ vaults: [{ name: a }, { name: b }], schemaVersion: 1 }");
    const values = flow.sections.flatMap((section) => [...valuesOf(section)]);
    expect(values.map(({ tree, index }) => [index, plain(tree)])).toEqual([
      [0, { name: "a" }],
      [1, { name: "b" }],
      [undefined, 1],
    ]);
  });
});

test("a byte order mark is no part of the text", () => {
  const document = readBytes("site.dr.yaml", Buffer.from("\uFEFFvaults:\n  - name: a\n"));
  expect(document.hasByteOrderMark).toBe(true);
  expect(document.text.startsWith("vaults")).toBe(true);
  expect(document.problems()).toEqual([]);
});
