import { describe, expect, it } from "vitest";
import { applyEdits } from "../../../inventory/edit/apply-edits.ts";
import { replacePart } from "../../../inventory/edit/replace-part.ts";
import { readInventoryFile } from "../../../inventory/read-inventory-file.ts";
import { readText } from "../../../inventory/text/document.ts";

/** The line of a name after its last part, behind a slash if there is one, was replaced; and what is then read. */
function replaced(written: string, replacement: string, path = "a.dr.yaml") {
  const text = path.endsWith("json")
    ? `{ "vaults": [{ "name": ${written} }] }`
    : `vaults:\n  - { region: northeurope, name: ${written} }\n`;
  const { document, root } = readInventoryFile(readText(path, text));
  const vault = root.vaults![0]!;
  const from = vault.name.indexOf("/") + 1;
  const edit = replacePart(
    document,
    { place: vault.at("name"), value: vault.name, from, to: vault.name.length },
    replacement,
  );
  if (!edit) return undefined;
  const after = applyEdits(text, [edit]);
  const name = readInventoryFile(readText(path, after)).root.vaults![0]!.name;
  expect(name).toBe(vault.name.slice(0, from) + replacement);
  return /"?name"?: (.*?)( \}\]? ?\}?\n?)$/.exec(after)![1];
}

describe("a part of a scalar is replaced", () => {
  it.each([
    ["old", "new", "new"],
    ["'old'", "new", "'new'"],
    ['"old"', "new", '"new"'],
    ["rg-dr/old", "new", "rg-dr/new"],
    ["'rg-dr/old'", "new", "'rg-dr/new'"],
    ["old", "two words", "two words"],
    ["Old VM network", "new", "new"],
  ])("and the rest stays: %s to %s", (written, replacement, expected) => {
    expect(replaced(written, replacement)).toBe(expected);
  });

  it.each([
    ["old", "no", '"no"'],
    ["old", "0815", '"0815"'],
    ["0815", "new", "new"],
    ["old", "a: b", '"a: b"'],
    ["old", "# 1", '"# 1"'],
    ["old", "a, b", '"a, b"'],
    ["rg-dr/old", "a: b", '"rg-dr/a: b"'],
    ["'old'", "it's", "'it''s'"],
    ["'it''s'", "new", "'new'"],
    ["'it''s/old'", "new", "'it''s/new'"],
    ['"old"', 'a "b" \\ c', '"a \\"b\\" \\\\ c"'],
    ['"\\u006fld"', "new", '"new"'],
    ['"rg\\u002fold"', "new", '"rg/new"'],
  ])("with the quotes that are needed: %s to %s", (written, replacement, expected) => {
    expect(replaced(written, replacement)).toBe(expected);
  });

  it.each([
    ['"old"', "new", '"new"'],
    ['"old"', 'a "b"', '"a \\"b\\""'],
    ["815", "816", '"816"'],
  ])("in JSON: %s to %s", (written, replacement, expected) => {
    expect(replaced(written, replacement, "a.dr.json")).toBe(expected);
  });

  it("not over several lines", () => {
    expect(replaced('"old\n      name"', "new")).toBeUndefined();
    const { document, root } = readInventoryFile(readText("a.dr.yaml", "vaults:\n  - name: >-\n      old\n"));
    expect(
      replacePart(document, { place: root.vaults![0]!.at("name"), value: "old", from: 0, to: 3 }, "new"),
    ).toBeUndefined();
  });
});
