import { describe, expect, it } from "vitest";
import type { InventoryFile } from "../../../inventory/inventory-file.ts";
import { isUnusable } from "../../../inventory/nodes/unusable.ts";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";

const text = `vaults:
  - name: one
    region: westeurope
  - name: two
    colour: red
  - name: three
    region: West Europe
`;

function open(): InventoryFile {
  return readInventoryFile(readText("a.dr.yaml", text, { keepsTrees: true }));
}

function edited(before: InventoryFile, to: string): InventoryFile {
  return readInventoryFile(before.document.edited(to), before);
}

function placed({ document, schemaProblems }: InventoryFile): string[] {
  return schemaProblems.map(({ place }) => document.text.slice(place().start, place().end));
}

describe("a file after an edit", () => {
  it("keeps the objects that the edit left as they were, where they stand now", () => {
    const before = open();
    const [one, two, three] = before.root.vaults!;
    const after = edited(before, text.replace("one", "the first"));
    const vaults = after.root.vaults!;
    expect(vaults[0]).not.toBe(one);
    expect(vaults.slice(1)).toEqual([two, three]);
    expect(vaults[1]).toBe(two);
    expect(two!.parent).toBe(after.root);
    expect(after.document.text.slice(two!.at("name").start, two!.at("name").end)).toBe("two");
    expect(placed(after)).toEqual(["colour"]);
    expect([...after.respelled]).toEqual([three]);
  });

  it("has the same top, which keeps nothing of what it said", () => {
    const wrong = `${text}hyperVSites: none\ncolour: red\nx-defaults: 1\n`;
    const before = readInventoryFile(readText("a.dr.yaml", wrong, { keepsTrees: true }));
    const { root } = before;
    expect(isUnusable(root, "hyperVSites")).toBe(true);
    const after = edited(before, "schemaVersion: 1\nvirtualNetworks: []\n");
    expect(after.root).toBe(root);
    expect(placed(after)).toEqual([]);
    expect(JSON.parse(JSON.stringify(root))).toEqual({ schemaVersion: 1, virtualNetworks: [] });
    expect(Object.keys(root)).toEqual(
      Object.keys(readInventoryFile(readText("a.dr.yaml", "vaults: []\n")).root),
    );
    for (const property of ["hyperVSites", "colour"]) expect(isUnusable(root, property)).toBe(false);
    expect(root.at("schemaVersion")).toMatchObject({ start: 15, end: 16 });
    // And back again.
    const again = edited(after, wrong);
    expect(placed(again).sort()).toEqual(placed(readInventoryFile(readText("a.dr.yaml", wrong))).sort());
  });

  it("counts them anew", () => {
    const before = open();
    const three = before.root.vaults![2]!;
    const after = edited(before, text.replace("  - name: two\n    colour: red\n", ""));
    expect(after.root.vaults![1]).toBe(three);
    expect(three).toMatchObject({ index: 1 });
    expect(placed(after)).toEqual([]);
  });

  it("makes two objects of a text and its copy", () => {
    const before = open();
    const item = "  - name: two\n    colour: red\n";
    const after = edited(before, text.replace(item, item + item));
    expect(after.root.vaults!.map(({ name }) => name)).toEqual(["one", "two", "two", "three"]);
    expect(new Set(after.root.vaults)).toHaveLength(4);
    expect(placed(after)).toEqual(["colour", "colour"]);
  });

  it("makes another object of a text that has gone to another list", () => {
    const before = open();
    const after = edited(before, text.replace("vaults", "hyperVSites"));
    expect(after.root.hyperVSites!.map(({ nodeType }) => nodeType)).toEqual(Array(3).fill("HyperVSite"));
  });

  it("places what is wrong with an item that makes no object", () => {
    const before = readInventoryFile(readText("a.dr.yaml", `${text}  - just text\n`, { keepsTrees: true }));
    const after = edited(before, `${text}  - just text\n`.replace("one", "the first"));
    expect(placed(after)).toEqual(["colour", "just text"]);
  });

  it("makes the objects anew whose aliases may have changed", () => {
    const shared = "vaults:\n  - &v\n    name: a\n    region: westeurope\n  - <<: *v\n    name: b\n";
    const before = readInventoryFile(readText("a.dr.yaml", shared, { keepsTrees: true }));
    const after = edited(before, shared.replace("westeurope", "northeurope"));
    expect(after.root.vaults!.map(({ region }) => region)).toEqual(["northeurope", "northeurope"]);
  });
});
