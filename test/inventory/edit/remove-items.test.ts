import { expect, it } from "vitest";
import { applyEdits } from "../../../inventory/edit/apply-edits.ts";
import { removeItems } from "../../../inventory/edit/remove-items.ts";
import { nameOf } from "../../../inventory/names/object-name.ts";
import { childrenOf } from "../../../inventory/nodes/children.ts";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";

function without(names: readonly string[], text: string, path = "a.dr.yaml"): string {
  const { document, root } = readInventoryFile(readText(path, text));
  const nodes = childrenOf(root).filter((node) => names.includes(nameOf(node) ?? ""));
  return applyEdits(
    text,
    removeItems(
      document,
      nodes.map((node) => node.at()),
    ),
  );
}

const BLOCK =
  "vaults:\n  - name: a\n    region: westeurope\n  - { name: b }\n  - name: c\n\nhyperVSites: [{ name: s }]\n";

it.each([
  [["a"], "vaults:\n  - { name: b }\n  - name: c\n\nhyperVSites: [{ name: s }]\n"],
  [["b"], "vaults:\n  - name: a\n    region: westeurope\n  - name: c\n\nhyperVSites: [{ name: s }]\n"],
  [["s"], BLOCK.replace("[{ name: s }]", "[]")],
])("takes %j out of a file", (names, after) => {
  expect(without(names, BLOCK)).toBe(after);
});

it.each([
  ["block", "vaults:\n  - name: a\n    region: westeurope\n  - name: b\nhyperVSites:\n  - name: s\n"],
  ["flow", "vaults: [{ name: a }, { name: b }, { name: c }]\nhyperVSites: [{ name: s }]\n"],
  ["JSON", '{"vaults": [{"name": "a"}, {"name": "b"}], "hyperVSites": [\n  {"name": "s"}\n]}'],
])("whatever is taken out of a file in %s, the rest is as it was", (kind, text) => {
  const path = kind === "JSON" ? "a.dr.json" : "a.dr.yaml";
  const namesIn = (file: string) => {
    const { document, root } = readInventoryFile(readText(path, file));
    expect(document.problems()).toEqual([]);
    return childrenOf(root).map(nameOf);
  };
  const all = namesIn(text) as string[];
  for (let chosen = 1; chosen < 2 ** all.length; chosen += 1) {
    const gone = all.filter((_, index) => chosen & (1 << index));
    const after = without(gone, text, path);
    expect(namesIn(after), after).toEqual(all.filter((name) => !gone.includes(name)));
    const { root } = readInventoryFile(readText(path, after));
    expect(root.fact("vaults")).toBeDefined();
    expect(root.fact("hyperVSites")).toBeDefined();
  }
});
